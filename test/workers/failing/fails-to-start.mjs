throw new Error('no such engine');

import { type Forecast, forecastSteps } from 'tvpa-tiers';
import { asked } from './asked.ts';
import type { ForecastAnswer, ForecastQuestion } from './forecast-messages.ts';

/** Draws a forecast apart from the page, so that it stays quick. */
addEventListener('message', ({ data }: MessageEvent<ForecastQuestion>) => {
  const tell = (answer: ForecastAnswer) => postMessage(answer);
  const drawn = asked((): Forecast => {
    const steps = forecastSteps([data.history], data.options);
    let told = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      const share = step.value.done / step.value.total;
      if (share - told >= 0.01) tell({ share });
      told = share - told >= 0.01 ? share : told;
    }
  });
  tell(drawn.ok ? { forecast: drawn.value } : { problems: drawn.problems });
});

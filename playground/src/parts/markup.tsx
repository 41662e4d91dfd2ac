import { useLayoutEffect, useRef } from 'preact/hooks';

/** Markup that the library made and escaped: a picture or an explanation. Nothing else goes here. */
export function Markup({ made, class: name }: { made: string; class: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current !== null) place.current.innerHTML = made;
  }, [made]);
  return <div class={name} ref={place} />;
}

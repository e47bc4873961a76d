import type { DrawnSlide, Mark, Pictures } from "../../report/drawn/model.ts";

/** A slide as the deck has it; its title is left out where an editor stands over it. */
export function Drawing(props: {
  readonly slide: DrawnSlide;
  readonly withoutTitle: boolean;
  readonly pictures: Pictures;
}): React.JSX.Element {
  const { slide, withoutTitle, pictures } = props;
  return (
    <svg
      className="drawing"
      viewBox={`0 0 ${slide.width} ${slide.height}`}
      role="img"
      aria-label={[slide.title, ...slide.alts].join(". ")}
    >
      <rect width={slide.width} height={slide.height} fill={slide.ground} />
      {slide.marks.map((mark, i) =>
        withoutTitle && mark.kind === "text" && mark.title === true ? null : (
          <Drawn key={i} mark={mark} fonts={slide.fonts} pictures={pictures} />
        ),
      )}
    </svg>
  );
}

function Drawn(props: {
  readonly mark: Mark;
  readonly fonts: DrawnSlide["fonts"];
  readonly pictures: Pictures;
}): React.JSX.Element {
  const { mark, fonts, pictures } = props;
  if (mark.kind === "picture") {
    const { x, y, w, h, name } = mark;
    return <image x={x} y={y} width={w} height={h} href={pictures[name]} preserveAspectRatio="none" />;
  }
  if (mark.kind === "text")
    return (
      <text
        x={mark.x}
        y={mark.y}
        textAnchor={mark.anchor}
        fontFamily={familyOf(mark.title === true ? fonts?.heading : fonts?.body)}
      >
        {mark.pieces.map(({ text, size, bold, colour, serif }, i) => (
          <tspan
            key={i}
            className={serif ? "quoted" : undefined}
            fontSize={size}
            fontWeight={bold ? 700 : 400}
            fill={colour}
          >
            {text}
          </tspan>
        ))}
      </text>
    );
  const look = {
    fill: mark.fill ?? "none",
    ...(mark.line !== undefined && { stroke: mark.line.colour, strokeWidth: mark.line.width }),
  };
  if (mark.kind === "rect") return <rect x={mark.x} y={mark.y} width={mark.w} height={mark.h} {...look} />;
  const points = mark.points.map((point) => point.join(" ")).join("L");
  return <path d={`M${points}${mark.closed ? "z" : ""}`} {...look} />;
}

/** A font that this machine has not is taken as Arial, as the file is measured. */
function familyOf(font: string | undefined): string {
  const own = font === undefined ? "" : `"${font.replaceAll(/["\\]/g, "")}", `;
  return `${own}Arial, "Liberation Sans", Helvetica, sans-serif`;
}

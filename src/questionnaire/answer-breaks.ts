import type { Text } from "../text.ts";
import type { Code } from "./code.ts";
import type { Question, Scale } from "./model.ts";

/** One thing about a question that differs from the wave before; `back` is the question with that thing as it was. */
export interface QuestionBreak {
  readonly what: "wording" | "added" | "gone" | "relabelled" | "order" | "settings" | "type";
  readonly answer?: Code;
  readonly before?: Text;
  readonly back: Question;
}

interface Named {
  readonly code: Code;
  readonly label: Text;
}

/** Which answers differ; where no single one can be named, the whole of what is measured. */
export function breaksInAnswers(now: Question, before: Question): QuestionBreak[] {
  if (now.type !== before.type) return [{ what: "type", back: keepingRoute(now, before) }];
  const lists = listsOf(now).map((list, i) => ({ list, old: listsOf(before)[i] }));
  const found = lists.flatMap(({ list, old }) => (old === undefined ? [] : inList(list, old)));
  return found.length > 0 ? found : [{ what: "settings", back: keepingRoute(now, before) }];
}

/** A list of a question that is measured, and the question with another in its place. */
interface MeasuredList {
  readonly items: readonly Named[];
  readonly put: (items: readonly Named[]) => Question;
}

function listsOf(question: Question): MeasuredList[] {
  switch (question.type) {
    case "one-answer":
    case "several-answers":
    case "ranking":
      return [{ items: question.options, put: (options) => ({ ...question, options }) }];
    case "grid":
      return [
        { items: question.rows, put: (rows) => ({ ...question, rows }) },
        {
          items: question.scale.points,
          put: (points) => ({ ...question, scale: withPoints(question.scale, points) }),
        },
      ];
    case "scale":
      return [
        {
          items: question.scale.points,
          put: (points) => ({ ...question, scale: withPoints(question.scale, points) }),
        },
      ];
    default:
      return [];
  }
}

function inList({ items, put }: MeasuredList, { items: old }: MeasuredList): QuestionBreak[] {
  const byCode = new Map(old.map((item) => [item.code, item]));
  const codes = new Set(items.map(({ code }) => code));
  const added = items.flatMap(({ code }): QuestionBreak[] =>
    byCode.has(code)
      ? []
      : [{ what: "added", answer: code, back: put(items.filter((item) => item.code !== code)) }],
  );
  const gone = old.flatMap((item, i): QuestionBreak[] => {
    if (codes.has(item.code)) return [];
    const after = old.slice(0, i).findLast(({ code }) => codes.has(code));
    const at = items.findIndex(({ code }) => code === after?.code) + 1;
    return [{ what: "gone", answer: item.code, before: item.label, back: put(items.toSpliced(at, 0, item)) }];
  });
  const relabelled = items.flatMap((item): QuestionBreak[] => {
    const was = byCode.get(item.code);
    if (was === undefined || measureOf(was) === measureOf(item)) return [];
    return [
      {
        what: "relabelled",
        answer: item.code,
        before: was.label,
        back: put(items.map((one) => (one.code === item.code ? was : one))),
      },
    ];
  });
  const common = old.filter(({ code }) => codes.has(code)).map(({ code }) => code);
  const here = items.filter(({ code }) => byCode.has(code)).map(({ code }) => code);
  if (common.join() === here.join()) return [...added, ...gone, ...relabelled];
  const inOrder = common.flatMap((code) => items.find((item) => item.code === code) ?? []);
  const rest = items.filter(({ code }) => !byCode.has(code));
  return [...added, ...gone, ...relabelled, { what: "order", back: put([...inOrder, ...rest]) }];
}

/** What of an answer is measured, as text to compare. */
function measureOf(
  item: Named & { readonly other?: boolean; readonly exclusive?: boolean; readonly value?: number },
): string {
  const { code, label, other = false, exclusive = false, value = null } = item;
  const dutch = typeof label.nl === "string" ? [label.nl] : [label.nl.je, label.nl.u];
  return JSON.stringify([code, dutch, label.en ?? null, other, exclusive, value]);
}

/** Sound because points are only ever put back where points were taken from. */
function withPoints(scale: Scale, points: readonly Named[]): Scale {
  return { ...scale, points: points as Scale["points"] };
}

/** The question as it was, asked of whom it is asked now, in the words it has now. */
function keepingRoute(now: Question, before: Question): Question {
  const { when: _when, ...was } = before;
  return { ...was, text: now.text, ...(now.when !== undefined && { when: now.when }) };
}

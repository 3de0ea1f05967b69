import type { PartyCount } from "@pacta/services";
import { scaleLinear, scaleUtc } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";

type Props = {
  readonly counts: readonly PartyCount[];
  readonly inForceOn: string | null;
  /** The last day drawn. */
  readonly until: string;
  /** To which day the list is complete. */
  readonly completeTo: string;
};

const [WIDTH, HEIGHT] = [720, 240];
const MARGIN = { top: 16, right: 12, bottom: 26, left: 40 };
/** Fewer changes are told in words. */
export const FEWEST_STEPS = 4;
const TICKS = 5;

/** How many were bound on each day, drawn as steps on the server, with the table it is drawn from beneath (SPEC D). */
export function PartyChart({ counts, inForceOn, until, completeTo }: Props): ReactElement | null {
  const { insight: t } = messages();
  const shown = counts.filter(({ on }) => on <= until);
  const [first, last] = [shown[0], shown.at(-1)];
  if (shown.length < FEWEST_STEPS || first === undefined || last === undefined) return null;
  return (
    <section className="section" aria-labelledby="chart">
      <h2 id="chart">{t.chart}</h2>
      <Drawing shown={[...shown, { on: until, parties: last.parties }]} inForceOn={inForceOn}>
        {t.chartSummary(last.parties, dayWords(first.on), dayWords(until))}
      </Drawing>
      {completeTo < until && <p className="hint mt-2">{t.chartComplete(dayWords(completeTo))}</p>}
      <details className="mt-3">
        <summary>{t.chartTable}</summary>
        <CountsTable counts={shown} />
      </details>
    </section>
  );
}

type DrawingProps = {
  readonly shown: readonly PartyCount[];
  readonly inForceOn: string | null;
  readonly children: string;
};

function Drawing({ shown, inForceOn, children }: DrawingProps): ReactElement {
  const { insight: t } = messages();
  const days = shown.map(({ on }) => dateOf(on));
  const x = scaleUtc([days[0] ?? 0, days.at(-1) ?? 0], [MARGIN.left, WIDTH - MARGIN.right]);
  const most = Math.max(...shown.map(({ parties }) => parties));
  const y = scaleLinear([0, most], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(TICKS);
  const path = line<PartyCount>()
    .x(({ on }) => x(dateOf(on)))
    .y(({ parties }) => y(parties))
    .curve(curveStepAfter);
  const force = inForceOn === null ? null : x(dateOf(inForceOn));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="mt-4 w-full max-w-3xl" role="img" aria-label={children}>
      {y.ticks(TICKS).map((tick) => (
        <g key={tick} className="chart-axis">
          <line x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(tick)} y2={y(tick)} />
          <text x={MARGIN.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {x.ticks(TICKS).map((tick) => (
        <text key={tick.getTime()} className="chart-label" x={x(tick)} y={HEIGHT - 8} textAnchor="middle">
          {tick.getUTCFullYear()}
        </text>
      ))}
      {force !== null && inForceOn !== null && (
        <g className="chart-force">
          <line x1={force} x2={force} y1={MARGIN.top} y2={HEIGHT - MARGIN.bottom} />
          <text x={force + 5} y={MARGIN.top + 4}>
            {t.chartForce(dayWords(inForceOn))}
          </text>
        </g>
      )}
      <path className="chart-line" d={path([...shown]) ?? ""} />
    </svg>
  );
}

function CountsTable({ counts }: { readonly counts: readonly PartyCount[] }): ReactElement {
  const { chart, chartColumns } = messages().insight;
  return (
    <table className="table max-w-sm">
      <caption>{chart}</caption>
      <thead>
        <tr>
          <th scope="col">{chartColumns.day}</th>
          <th scope="col" className="figure">
            {chartColumns.parties}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ on, parties }) => (
          <tr key={on}>
            <td>
              <Day iso={on} />
            </td>
            <td className="figure">{parties}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

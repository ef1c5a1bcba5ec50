// Where values and years stand: round numbers on the axis up, measured years on the axis across.

const clean = number => Number(number.toPrecision(12));

const stepFor = span => {
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return clean([1, 2, 2.5, 5, 10].find(step => step * power >= rough * 0.999 && (step !== 2.5 || power >= 10)) * power);
};

// Whole numbers are counts, which are judged from zero up: they leave it only when the line would lie on the very top. Shares and other measures
// leave it sooner, since a change that matters in them is small. The chart says where its axis begins when that is not zero.
const nearTop = (values, unit) => unit !== '%' && values.every(Number.isInteger) ? 0.9 : 0.75;

/** A scale of round steps over the values. It starts from zero unless that would press the lines together at the top. */
export const scaleOf = (values, unit) => {
  if (values.length === 0) return { step: 1, min: 0, max: 1, decimals: 0, empty: true };
  let low = Math.min(...values);
  let high = Math.max(...values);
  const near = nearTop(values, unit);
  if (low >= 0 && (low < high * near || low === high)) low = 0;
  if (high <= 0 && (high > low * near || low === high)) high = 0;
  if (low === high) high = low + 1;
  const step = values.every(Number.isInteger) ? Math.max(stepFor(high - low), 1) : stepFor(high - low);
  const max = clean(Math.ceil(clean(high / step)) * step);
  return {
    step,
    min: clean(Math.floor(clean(low / step)) * step),
    max: unit === '%' && high <= 100 ? Math.min(max, 100) : max,
    decimals: (String(step).split('.')[1] ?? '').length,
  };
};

/** "1 234,5" and "−94": comma, no-break space and minus as in Finnish papers, whatever the browser knows of languages. */
export const finnish = (value, decimals) => {
  const [whole, rest] = Math.abs(value).toFixed(decimals).split('.');
  return (value < 0 ? '\u2212' : '') + whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') + (rest ? `,${rest}` : '');
};

export const valuesOf = panel => [
  ...panel.series.flatMap(series => series.points.map(point => point.value)),
  ...panel.targets.flatMap(target => [target.value, target.upper]),
].filter(value => value != null);

export const yearsOf = (...panels) => [...new Set(panels.flatMap(panel => [
  ...panel.series.flatMap(series => series.points.map(point => point.year)),
  ...panel.targets.flatMap(target => target.year ?? []),
]))].sort((a, b) => a - b);

/** The years to write under the axis: all, or every second, third … counted back from the newest, until they have room. */
export const labelledYears = (years, pixelsInYear, room) => {
  for (let every = 1; ; every++) {
    const kept = years.filter((_, i) => (years.length - 1 - i) % every === 0);
    if (kept.every((year, i) => i === 0 || (year - kept[i - 1]) * pixelsInYear >= room)) return kept;
  }
};

/** The years in which the leading series of the panel has no value, as spans with neighbours joined. */
export const gapsOf = (panel, years, reach) => {
  const leading = panel.series.find(series => series.role === 'own') ?? panel.series[0];
  const gaps = [];
  for (const { year, value } of leading?.points ?? []) {
    if (value !== null) continue;
    const last = gaps.at(-1);
    if (last && last.year === years[years.indexOf(year) - 1]) Object.assign(last, { year, to: year + reach });
    else gaps.push({ year, from: year - reach, to: year + reach });
  }
  return gaps;
};

/** Moves heights apart, as little as possible, until each is at least so far from the next. Returns how far each moved. */
export const spread = (heights, apart) => {
  const sorted = heights.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  for (let round = 0; round < 50; round++) {
    for (let i = 1; i < sorted.length; i++) {
      const lack = apart - (sorted[i].y - sorted[i - 1].y);
      if (lack > 0.1) { sorted[i].y += lack / 2; sorted[i - 1].y -= lack / 2; }
    }
  }
  const moved = [];
  for (const { y, i } of sorted) moved[i] = y - heights[i];
  return moved;
};

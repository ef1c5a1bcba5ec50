// How each series and target of a chart is drawn, the same in the picture, in the legend and in the box at the pointer.

// Colour is never alone: each role has its own dashes and its own symbol. Comparisons and substitutes take turns.
const ROLES = {
  own: [{ colour: 'own', width: 3, dash: 'solid', symbol: 'circle', size: 8 }],
  country: [{ colour: 'country', width: 2, dash: [2, 4], symbol: 'rect', size: 6, hollow: true }],
  comparison: [
    { colour: 'comparison-1', width: 1.5, dash: 'solid', symbol: 'triangle', size: 9 },
    { colour: 'comparison-2', width: 1.5, dash: 'solid', symbol: 'rect', size: 7 },
    { colour: 'comparison-3', width: 1.5, dash: 'solid', symbol: 'triangle', size: 8, hollow: true },
  ],
  substitute: [
    { colour: 'substitute', width: 2, dash: [7, 4], symbol: 'diamond', size: 9, hollow: true },
    { colour: 'substitute', width: 2, dash: [3, 4], symbol: 'diamond', size: 9 },
  ],
};
const TARGET = { colour: 'target', width: 1.5, dash: [10, 3, 2, 3], symbol: 'none', size: 0 };
const YEARLY = [
  { colour: 'target', width: 0, dash: 'solid', symbol: 'rect', size: [20, 4] },
  { colour: 'target', width: 0, dash: 'solid', symbol: 'rect', size: [20, 6], hollow: true },
];

const unique = values => [...new Set(values)];

/** Styles by name, so that a name looks the same in every panel of a chart. */
export const stylesOf = ({ panels }) => {
  const names = Object.fromEntries(Object.keys(ROLES).map(role =>
    [role, unique(panels.flatMap(panel => panel.series.filter(series => series.role === role).map(series => series.name)))]));
  const labels = dated => unique(panels.flatMap(panel => panel.targets.filter(target => Boolean(target.year) === dated).map(target => target.label)));
  const yearly = labels(true);
  const ofSeries = ({ role, name }) => ROLES[role][names[role].indexOf(name) % ROLES[role].length];
  const ofTarget = ({ year, label }) => year ? YEARLY[Math.min(yearly.indexOf(label), YEARLY.length - 1)] : TARGET;
  return {
    ofSeries,
    ofTarget,
    yearly,
    entries: [
      ...Object.entries(names).flatMap(([role, inRole]) => inRole.map(name => ({ name, style: ofSeries({ role, name }) }))),
      ...labels(false).map(name => ({ name, style: TARGET })),
      ...yearly.map(name => ({ name, style: ofTarget({ year: true, label: name }) })),
    ],
  };
};

const SVG = 'http://www.w3.org/2000/svg';

const drawn = (tag, attributes) => {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const outline = ({ symbol, size }, x, y) => {
  const [w, h] = (Array.isArray(size) ? size : [size, size]).map(side => side / 2);
  switch (symbol) {
    case 'circle': return `M${x - w} ${y}a${w} ${h} 0 1 1 ${2 * w} 0a${w} ${h} 0 1 1 ${-2 * w} 0z`;
    case 'rect': return `M${x - w} ${y - h}h${2 * w}v${2 * h}h${-2 * w}z`;
    case 'triangle': return `M${x} ${y - h}l${w} ${2 * h}h${-2 * w}z`;
    case 'diamond': return `M${x} ${y - h}l${w} ${h}l${-w} ${h}l${-w} ${-h}z`;
    default: return null;
  }
};

/** A piece of the line with its symbol; the stylesheet colours it by its class. */
export const swatch = style => {
  const picture = drawn('svg', { class: `hy-chart__swatch hy-chart-ink-${style.colour}`, width: 32, height: 12, viewBox: '0 0 32 12', 'aria-hidden': true });
  if (style.width) {
    picture.append(drawn('path', { d: 'M0 6H32', fill: 'none', 'stroke-width': style.width, 'stroke-dasharray': style.dash === 'solid' ? 'none' : style.dash.join(' ') }));
  }
  const symbol = outline(style, 16, 6);
  if (symbol) picture.append(drawn('path', { d: symbol, class: style.hollow ? 'hy-chart__hollow' : 'hy-chart__filled' }));
  return picture;
};

/** Hatched, as everything missing is. */
export const hatch = colour => ({
  image: `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="${SVG}" width="8" height="8"><path d="M-1 9 9 -1M-1 1 1 -1M7 9 9 7" stroke="${colour}"/></svg>`)}`,
  repeat: 'repeat',
  imageWidth: 8,
  imageHeight: 8,
});

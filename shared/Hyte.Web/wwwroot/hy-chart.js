// Draws <hy-chart>: one small picture a panel, by Apache ECharts as SVG. The table on the page says the same and needs none of this.
//
// The content security policy forbids style attributes in markup but not styles set through the object model, which is how ECharts' SVG renderer sets
// its own. Two of its ways would break the policy and are not used: tooltips given as HTML text (ours are elements) and renderToString, which writes
// <style>. Animation is off for everyone, so there is no motion to reduce.
import { stylesOf, swatch } from './hy-chart-marks.js';
import { layoutOf, optionOf } from './hy-chart-option.js';
import { finnish } from './hy-chart-scale.js';

const make = (tag, className, ...content) => {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
};
const sentence = text => text.replace(/\.?$/, '.');
const capital = text => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
const clamp = (number, most) => Math.min(Math.max(number, 0), most);
const said = point => point.note ? `${point.text} (${point.note})` : point.text;

const start = (figure, init) => {
  const content = JSON.parse(figure.querySelector('.hy-chart__data').textContent);
  const { panels, texts } = content;
  const part = name => figure.querySelector(`.hy-chart__${name}`);
  const [area, hint, reading] = ['panels', 'hint', 'reading'].map(part);
  const plots = [...figure.querySelectorAll('.hy-chart__plot')];
  const styles = stylesOf(content);
  const breakText = one => texts.break.replace('{0}', one.year).replace('{1}', one.label);
  const breaksIn = (panel, year) => panel.breaks.filter(one => one.year === year).map(breakText);

  const legend = make('ul', 'hy-chart__legend', ...styles.entries.map(({ name, style }) => make('li', 'hy-chart__key', swatch(style), make('span', '', name))));
  const scales = make('p', 'hy-chart__scales');
  area.before(scales, legend);

  let charts = [];
  let at = null;

  // ----- drawing -----

  const draw = () => {
    const size = { width: plots[0].clientWidth, height: plots[0].clientHeight };
    // Paper scales the pictures that the screen has.
    if (size.width === 0 || matchMedia('print').matches) return;
    const layout = layoutOf(content, styles, figure, size);
    legend.hidden = layout.direct;
    tellScales(layout);
    charts = plots.map((plot, i) => {
      const chart = charts[i] ?? init(plot, null, { renderer: 'svg' });
      chart.resize(size);
      chart.setOption(optionOf(panels[i], layout, year => tip(panels[i], year)), { notMerge: true });
      // ECharts gives the picture a size in pixels; a view box lets paper give it another.
      plot.querySelector('svg').setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
      return chart;
    });
    if (at) show();
  };

  /** Says where the axis begins in the panels that do not have zero on it. */
  const tellScales = layout => {
    const told = panels.flatMap(panel => {
      const scale = layout.scale ?? layout.scaleFor(panel);
      if (scale.empty || scale.min <= 0 && scale.max >= 0) return [];
      const text = texts.from.replace('{0}', finnish(scale.min, scale.decimals));
      return !layout.scale && panel.title && panels.length > 1 ? `${panel.title}: ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
    });
    scales.textContent = [...new Set(told)].map(sentence).join(' ');
    scales.hidden = told.length === 0;
  };

  const tip = (panel, year) => {
    const row = (style, name, value, current) =>
      make('li', current ? 'hy-chart__tip-row hy-chart__tip-row--current' : 'hy-chart__tip-row', swatch(style), make('span', '', name), make('span', 'hy-chart__tip-value', value));
    const series = panel.series.flatMap(one => {
      const point = one.points.find(other => other.year === year);
      return point ? row(styles.ofSeries(one), one.name, said(point), at?.series === one) : [];
    });
    const targets = panel.targets.filter(target => !target.year || target.year === year).map(target => row(styles.ofTarget(target), target.label, target.text));
    return make('div', 'hy-chart__tip-body',
      make('p', 'hy-chart__tip-head', panel.title ? `${panel.title} ${year}` : String(year)),
      make('ul', 'hy-chart__tip-rows', ...series, ...targets),
      ...breaksIn(panel, year).map(text => make('p', 'hy-chart__tip-break', text)));
  };

  // ----- reading with the keyboard -----

  const lines = panels.flatMap(panel => panel.series.filter(series => series.points.length).map(series => ({ panel, series })));

  const read = ({ panel, series, point }) => [
    `${[panel.title, series.name, point.year].filter(Boolean).join(', ')}: ${said(point)}`,
    ...panel.series.filter(other => other !== series).flatMap(other => {
      const there = other.points.find(one => one.year === point.year && one.value !== null);
      return there ? `${capital(other.name)} ${said(there)}` : [];
    }),
    ...panel.targets.filter(target => target.year === point.year).map(target => `${capital(target.label)} ${target.text}`),
    ...breaksIn(panel, point.year),
  ].map(sentence).join(' ');

  const show = () => {
    reading.textContent = at ? read(at) : '';
    charts.forEach((chart, i) => {
      const here = at?.panel === panels[i];
      chart.setOption({ series: [{ id: 'cursor', data: here && at.point.value !== null ? [[at.point.year, at.point.value]] : [] }] });
      if (here) {
        const [x, y] = chart.convertToPixel('grid', [at.point.year, at.point.value ?? chart.getOption().yAxis[0].min]);
        chart.dispatchAction({ type: 'showTip', x, y: y - 1 });
      } else {
        chart.dispatchAction({ type: 'hideTip' });
        chart.dispatchAction({ type: 'updateAxisPointer', currTrigger: 'leave' });
      }
    });
  };

  const move = key => {
    const now = at ? lines.findIndex(line => line.series === at.series) : 0;
    const next = lines[clamp(now + ((at && { ArrowUp: -1, ArrowDown: 1 }[key]) ?? 0), lines.length - 1)];
    const { points } = next.series;
    const newest = points.length - 1;
    const same = at ? points.findIndex(point => point.year >= at.point.year) : newest;
    const old = same < 0 ? newest : same;
    const steps = at ? { ArrowLeft: old - 1, ArrowRight: old + 1, Home: 0, End: newest } : { ArrowRight: 0, Home: 0 };
    at = { ...next, point: points[clamp(steps[key] ?? old, newest)] };
    show();
  };

  const leave = () => {
    if (!at) return;
    at = null;
    show();
  };

  area.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') area.blur();
    if (!/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    move(event.key);
  });
  area.addEventListener('blur', leave);

  // A picture cannot be walked through: screen readers keep the arrow keys for themselves until they are told that they are ours.
  area.tabIndex = 0;
  area.setAttribute('role', 'application');
  area.setAttribute('aria-roledescription', texts.kind);
  hint.id = `hy-chart-hint-${[...document.querySelectorAll('.hy-chart__hint')].indexOf(hint) + 1}`;
  area.setAttribute('aria-describedby', hint.id);

  let waiting = 0;
  const redraw = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(draw);
  };
  const watch = new ResizeObserver(redraw);
  watch.observe(area);
  const forced = matchMedia('(forced-colors: active)');
  forced.addEventListener('change', redraw);
  draw();

  return () => {
    watch.disconnect();
    forced.removeEventListener('change', redraw);
    for (const chart of charts) chart.dispose();
  };
};

const started = new Map();

const startAll = async () => {
  const { init } = await import('./lib/echarts/echarts.min.js').catch(() => ({}));
  for (const [figure, stop] of started) {
    if (figure.isConnected) continue;
    stop();
    started.delete(figure);
  }
  for (const figure of document.querySelectorAll('.hy-chart')) {
    if (started.has(figure)) continue;
    // Without the library the table alone is the page.
    if (init) started.set(figure, start(figure, init));
    else figure.hidden = true;
  }
};

startAll();
document.addEventListener('htmx:after:swap', startAll);

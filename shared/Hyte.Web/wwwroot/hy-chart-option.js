// One panel of a chart as ECharts wants to hear it.
import { hatch } from './hy-chart-marks.js';
import { finnish, gapsOf, labelledYears, scaleOf, spread, valuesOf, yearsOf } from './hy-chart-scale.js';

const FONT = 13;
const LINE = 17;
const EDGE = 14;

const pen = document.createElement('canvas').getContext('2d');
const widthOf = text => pen.measureText(text).width;
const middleOf = (from, to) => from + (to - from) / 2;
const lastOf = series => series.points.findLast(point => point.value !== null);
const steady = panel => panel.targets.filter(target => !target.year);
const targetName = target => `${target.label} ${target.text}`;
const endNames = panel => [...panel.series.filter(lastOf).map(series => series.name), ...steady(panel).map(targetName)];

/** What the panels of a chart of this size have in common: scale, years, colours and whether names stand at the ends of the lines. */
export const layoutOf = (content, styles, figure, { width, height }) => {
  const { panels, unit } = content;
  const css = getComputedStyle(figure);
  pen.font = `600 ${FONT}px ${css.fontFamily}`;
  const years = yearsOf(...panels);
  const names = Math.ceil(Math.max(...panels.flatMap(endNames).map(widthOf)));
  return {
    width,
    height,
    years,
    names,
    styles,
    words: content.texts,
    scale: content.sharedScale ? scaleOf(panels.flatMap(valuesOf), unit) : null,
    scaleFor: panel => scaleOf(valuesOf(panel), unit),
    breaks: panels.some(panel => panel.breaks.length),
    ink: name => css.getPropertyValue(`--hy-chart-${name}`).trim(),
    font: { fontFamily: css.fontFamily, fontSize: FONT },
    direct: panels.length <= 4 && styles.yearly.length === 0 && names < width * 0.36
      && panels.every(panel => endNames(panel).length * LINE < height * 0.6 && panel.series.every(series => !lastOf(series) || lastOf(series).year === years.at(-1))),
  };
};

export const optionOf = (panel, layout, tip) => {
  const { ink, styles, direct } = layout;
  const scale = layout.scale ?? layout.scaleFor(panel);
  const ticks = Array.from({ length: Math.round((scale.max - scale.min) / scale.step) + 1 }, (_, i) => scale.min + i * scale.step);
  const grid = {
    left: Math.ceil(Math.max(...ticks.map(tick => widthOf(finnish(tick, scale.decimals))))) + 10,
    right: direct ? layout.names + 12 : EDGE,
    top: layout.breaks ? 28 : 10,
    bottom: 30,
    outerBoundsMode: 'none',
  };
  const plot = { width: layout.width - grid.left - grid.right, height: layout.height - grid.top - grid.bottom };
  const [first, last] = [layout.years[0], layout.years.at(-1)];
  const pad = (last - first) * EDGE / Math.max(plot.width - 2 * EDGE, EDGE) || 0.5;
  const [from, to] = [first - pad, last + pad];
  const pixelsInYear = plot.width / (to - from);
  const heightOf = value => grid.top + (scale.max - value) / (scale.max - scale.min) * plot.height;

  const text = { ...layout.font, color: ink('ink') };
  const quiet = { ...text, color: ink('muted') };
  const halo = { textBorderColor: ink('ground'), textBorderWidth: 4 };
  const years = yearsOf(panel);
  const lines = panel.series.filter(lastOf);
  const targets = steady(panel);
  const middle = target => middleOf(target.value, target.upper ?? target.value);
  const shifts = direct ? spread([...lines.map(series => heightOf(lastOf(series).value)), ...targets.map(target => heightOf(middle(target)))], LINE) : [];
  const cuts = panel.breaks.map(({ year, label }) => ({ label, x: middleOf(years.findLast(other => other < year) ?? year - 1, year) }));

  const line = (style, data, more) => ({
    type: 'line',
    data,
    symbol: style.symbol,
    symbolSize: style.size,
    showAllSymbol: true,
    itemStyle: { color: ink(style.hollow ? 'ground' : style.colour), borderColor: ink(style.colour), borderWidth: style.hollow ? 2 : 0 },
    lineStyle: { color: ink(style.colour), width: style.width, type: style.dash, cap: style.dash === 'solid' ? 'round' : 'butt' },
    emphasis: { disabled: true },
    ...more,
  });

  const seriesLine = (series, i) => {
    const style = styles.ofSeries(series);
    const data = series.points.flatMap((point, j) => {
      const before = series.points[j - 1]?.year;
      const cut = cuts.find(({ x }) => before < x && x < point.year);
      return [...(cut ? [[cut.x, null]] : []), [point.year, point.value]];
    });
    if (direct) {
      const end = data.findLastIndex(([, value]) => value !== null);
      const label = { show: true, position: 'right', distance: EDGE + 8 - style.size / 2, offset: [0, shifts[i]], formatter: () => series.name };
      data[end] = { value: data[end], label: { ...text, ...label, color: ink(style.colour), fontWeight: series.role === 'own' ? 600 : 400 } };
    }
    return line(style, data, { z: series.role === 'own' ? 5 : 4 });
  };

  const yearlyMarks = label => {
    const own = panel.targets.filter(target => target.year && target.label === label);
    const data = own.flatMap(({ year, value, upper }) => [[year, value], ...(upper != null ? [[year, upper]] : []), [year, null]]);
    return line({ ...styles.ofTarget({ year: true, label }), width: 2 }, data, { z: 3 });
  };

  const targetLines = targets.flatMap((target, i) => {
    const style = styles.ofTarget(target);
    const bounds = target.upper != null ? [target.value, target.upper] : [target.value];
    const roomAbove = heightOf(bounds.at(-1)) - grid.top >= LINE;
    const label = direct
      ? { position: 'end', distance: 8, formatter: () => targetName(target), offset: [0, shifts[lines.length + i] + heightOf(middle(target)) - heightOf(target.value)] }
      : { position: roomAbove ? 'insideStartTop' : 'insideStartBottom', distance: 6, formatter: () => target.text, ...halo };
    return bounds.map(value => ({
      yAxis: value,
      lineStyle: { color: ink(style.colour), width: style.width, type: style.dash },
      label: { ...text, ...label, color: ink(style.colour), show: value === (direct ? bounds[0] : bounds.at(-1)) },
    }));
  });
  const breakLines = cuts.map(({ x, label }) => ({
    xAxis: x,
    lineStyle: { color: ink('muted'), width: 1.5, type: [3, 3] },
    label: {
      ...quiet,
      formatter: () => label,
      position: 'end',
      distance: 6,
      verticalAlign: 'bottom',
      align: x > middleOf(from, to) ? 'right' : 'left',
      width: Math.max(x - from, to - x) * pixelsInYear,
      overflow: 'truncate',
    },
  }));
  const bands = targets.filter(target => target.upper != null).map(({ value, upper }) => [{ yAxis: value, itemStyle: { color: ink('band') } }, { yAxis: upper }]);
  const reach = Math.min(...years.slice(1).map((year, i) => (year - years[i]) * 0.3), EDGE / pixelsInYear);
  const gaps = gapsOf(panel, years, reach).map(gap => {
    const show = (gap.to - gap.from) * pixelsInYear >= LINE;
    const label = { show, formatter: () => layout.words.missing, position: 'insideBottom', rotate: 90, align: 'left', verticalAlign: 'middle', distance: 8 };
    return [{ xAxis: Math.max(gap.from, from), itemStyle: { color: hatch(ink('hatch')) }, label: { ...quiet, ...halo, ...label } }, { xAxis: Math.min(gap.to, to) }];
  });

  // Has no line of its own: it carries the marks, and makes the pointer stop also at years without a value.
  const ground = {
    type: 'line',
    data: years.map(year => [year, scale.min]),
    symbol: 'none',
    lineStyle: { width: 0 },
    silent: true,
    markLine: { silent: true, symbol: 'none', data: [...targetLines, ...breakLines], z: 3 },
    markArea: { silent: true, data: [...bands, ...gaps], z: 1 },
  };
  const cursor = { id: 'cursor', type: 'line', data: [], symbol: 'emptyCircle', symbolSize: 18, itemStyle: { color: ink('focus'), borderWidth: 3 }, silent: true, z: 6 };

  return {
    animation: false,
    grid,
    xAxis: {
      type: 'value',
      min: from,
      max: to,
      axisLine: { show: true, onZero: false, lineStyle: { color: ink('axis') } },
      axisTick: { show: true, length: 5, customValues: layout.years, lineStyle: { color: ink('axis') } },
      axisLabel: { ...quiet, margin: 12, customValues: labelledYears(layout.years, pixelsInYear, widthOf('0000') + 8), hideOverlap: false, showMinLabel: true, showMaxLabel: true, formatter: String },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      min: scale.min,
      max: scale.max,
      interval: scale.step,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...quiet, formatter: value => scale.empty ? '' : finnish(value, scale.decimals) },
      splitLine: { show: true, lineStyle: { color: ink('grid') } },
    },
    tooltip: {
      trigger: 'axis',
      confine: true,
      transitionDuration: 0,
      className: 'hy-chart__tip',
      padding: 0,
      borderWidth: 0,
      backgroundColor: ink('ground'),
      axisPointer: { type: 'line', snap: true, animation: false, label: { show: false }, lineStyle: { color: ink('muted'), width: 1, type: 'solid' } },
      formatter: parts => tip(Math.round(parts[0].axisValue)),
    },
    series: [ground, ...lines.map(seriesLine), ...styles.yearly.map(yearlyMarks), cursor],
  };
};

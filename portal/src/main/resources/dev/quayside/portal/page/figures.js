// Draws the charts of the figures' page out of what stands beside each of them; the table below says the same.
(function () {
  'use strict';
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue('--quiet').trim();
  const line = style.getPropertyValue('--line').trim();
  const colours = ['--chart-1', '--chart-2', '--chart-3', '--chart-4'].map(function (name) {
    return style.getPropertyValue(name).trim();
  });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const figure of document.querySelectorAll('figure[data-chart]')) {
    const said = JSON.parse(figure.dataset.chart);
    const canvas = figure.querySelector('canvas');
    figure.hidden = false;
    if (said.lying) {
      figure.querySelector('.drawn').style.height = Math.max(8, 3 + 1.9 * said.labels.length) + 'rem';
    }
    new Chart(canvas, {
      type: said.kind,
      data: {
        labels: said.labels,
        datasets: said.sets.map(function (set, i) {
          return {label: set.label, data: set.data, leads: set.leads, backgroundColor: colours[i], borderColor: colours[i],
            maxBarThickness: 26, tension: .2, pointRadius: 3};
        })
      },
      options: {
        indexAxis: said.lying ? 'y' : 'x',
        maintainAspectRatio: false,
        animation: still ? false : {duration: 250},
        color: ink,
        plugins: {legend: {display: said.sets.length > 1, position: 'bottom', labels: {boxWidth: 12}}},
        scales: {
          x: {stacked: said.stacked, beginAtZero: true, grid: {color: line, display: said.lying}, ticks: {color: ink, precision: 0}},
          y: {stacked: said.stacked, beginAtZero: true, grid: {color: line, display: !said.lying}, ticks: {color: ink, precision: 0, autoSkip: false}}
        },
        onClick: function (event, hits) {
          const lead = hits.length && said.sets[hits[0].datasetIndex].leads[hits[0].index];
          if (lead) {
            location.assign(lead);
          }
        },
        onHover: function (event, hits) {
          canvas.style.cursor = hits.length && said.sets[hits[0].datasetIndex].leads[hits[0].index] ? 'pointer' : '';
        }
      }
    });
  }
})();

// The desk by keyboard. A key presses the button, follows the link or opens the form that bears it
// (data-key); without this script they are pressed like any other. No key is taken from a field,
// but the one that leads to it, while it is empty.
(() => {
  'use strict';

  const typing = at => at.closest('input:not([type=checkbox]):not([type=radio]), textarea, select');

  const shown = thing => thing.checkVisibility ? thing.checkVisibility() : true;

  const openForm = box => {
    box.open = true;
    const first = box.querySelector('[aria-invalid=true], textarea, select, input:not([type=hidden]), button');
    (first || box.querySelector('summary')).focus();
  };

  const toggle = box => {
    if (box.open) {
      box.open = false;
      box.querySelector('summary').focus();
    } else {
      openForm(box);
    }
  };

  const press = thing => {
    if (thing.tagName === 'DETAILS') {
      toggle(thing);
      return;
    }
    if (thing.tagName === 'INPUT') {
      thing.focus();
      thing.select();
      return;
    }
    const box = thing.closest('details');
    if (box && !box.open) {
      box.open = true;
      thing.focus();
    } else if ('ask' in thing.dataset && document.activeElement !== thing) {
      thing.focus();
    } else {
      thing.click();
    }
  };

  const row = step => {
    const rows = [...document.querySelectorAll('[data-row]')];
    const here = rows.indexOf(document.activeElement);
    const next = rows[here < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, here + step))];
    if (next) {
      next.focus();
      next.scrollIntoView({block: 'nearest'});
    }
    return Boolean(next);
  };

  document.addEventListener('keydown', event => {
    const at = event.target;
    if (event.key === 'Escape') {
      const box = at.closest('details[data-key]');
      if (box) {
        box.open = false;
        box.querySelector('summary').focus();
      } else if (typing(at)) {
        at.blur();
      }
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && at.form) {
      event.preventDefault();
      at.form.requestSubmit();
      return;
    }
    const there = at.dataset.key === event.key && at.value === '';
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || (typing(at) && !there)) {
      return;
    }
    if ((event.key === 'j' || event.key === 'k') && row(event.key === 'j' ? 1 : -1)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'o' && at.matches('[data-row]')) {
      at.click();
      return;
    }
    const box = at.matches('[data-row]') && at.closest('tr').querySelector('input[type=checkbox]');
    if (event.key === 'x' && box) {
      box.click();
      return;
    }
    const thing = [...document.querySelectorAll('[data-key]')]
        .find(one => one.dataset.key === event.key && shown(one.closest('details:not([open])') || one));
    if (thing) {
      event.preventDefault();
      press(thing);
    }
  });

  // A form is sent once, however often its button is pressed.
  document.addEventListener('submit', event => {
    if (event.target.dataset.sent) {
      event.preventDefault();
    } else {
      event.target.dataset.sent = 'yes';
    }
  });
})();

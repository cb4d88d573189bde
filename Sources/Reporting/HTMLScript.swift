/// The script of the page, as text; everything can be read without it.
///
/// It shows one view at a time, opens quotes in a dialog, counts what a choice leaves, sorts tables,
/// steps through marks and opens everything for print. It stores nothing and asks nothing of a network.
enum HTMLScript {
  /// The script element.
  static let inline = Inline.script([start, routes, viewer, choices, matrix, tables, marks, paper])

  private static let start: StaticString = #"""
    (() => {
    'use strict';
    const doc = document;
    const one = (selector, from) => (from || doc).querySelector(selector);
    const all = (selector, from) => [...(from || doc).querySelectorAll(selector)];
    const views = all('.view');
    const title = doc.title;
    const dialog = one('#venster');
    doc.documentElement.classList.add('js');

    """#

  /// One view at a time, by the address; a link to a place inside a view opens what hides it.
  private static let routes: StaticString = #"""
    const show = view => {
      for (const other of views) {
        if (other === view) other.removeAttribute('hidden');
        else other.setAttribute('hidden', 'until-found');
      }
      const address = view.classList.contains('document') ? '#/document' : '#' + view.id;
      for (const link of all('.guide a')) {
        if (link.hash === address) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
      doc.title = view.getAttribute('aria-label') + ' – ' + title;
    };
    const place = () => {
      let id = '';
      try { id = decodeURIComponent(location.hash.slice(1)); } catch (error) { id = ''; }
      return id;
    };
    const go = moved => {
      const id = place();
      if (id && id[0] !== '/' && views.some(view => view.hidden)) return;
      const target = doc.getElementById(id) || views[0];
      const view = target.closest('.view') || views[0];
      if (dialog.open) dialog.close();
      show(view);
      if (target === view) {
        scrollTo(0, 0);
        if (moved) one('h2', view).focus({ preventScroll: true });
        return;
      }
      if (!target.getClientRects().length) reset(view);
      for (let box = target; box; box = box.parentElement) {
        if (box.localName === 'details') box.open = true;
      }
      if (target.localName === 'tr') for (const box of all('details', target)) box.open = true;
      target.scrollIntoView({ block: 'start' });
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    };
    addEventListener('hashchange', () => go(true));
    for (const view of views) view.addEventListener('beforematch', () => show(view));

    """#

  /// The dialog with a quote, and what can be copied from it.
  private static let viewer: StaticString = #"""
    const copy = (text, status) => {
      const done = () => { status.textContent = status.dataset.label; };
      const byHand = () => {
        const field = doc.createElement('textarea');
        field.value = text;
        (dialog.open ? dialog : doc.body).append(field);
        field.select();
        doc.execCommand('copy');
        field.remove();
        done();
      };
      if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, byHand);
      else byHand();
    };
    doc.addEventListener('click', event => {
      const link = event.target.closest('a[href^="#/bewijs/"]');
      const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey;
      if (!link || !isPlain || link.closest('.register')) return;
      const entry = doc.getElementById(link.hash.slice(1));
      if (!entry) return;
      event.preventDefault();
      const shown = entry.cloneNode(true);
      shown.removeAttribute('id');
      one('.slot', dialog).replaceChildren(shown);
      one('[role=status]', dialog).textContent = '';
      dialog.dataset.at = link.hash;
      dialog.setAttribute('aria-label', one('h4', shown).textContent);
      if (!dialog.open) dialog.showModal();
      dialog.scrollTop = 0;
    });
    dialog.addEventListener('click', event => {
      const button = event.target.closest('button');
      const leaves = event.target.closest('a[href^="#/"]:not([href^="#/bewijs/"])');
      if (event.target === dialog || leaves || button && button.matches('.close')) dialog.close();
      if (!button || !button.dataset.copy) return;
      const note = one('.entry', dialog).dataset.citation;
      const words = one('.quote', dialog).textContent.replace(/\s+/g, ' ').trim();
      const file = location.protocol === 'file:'
        ? decodeURI(location.pathname).split('/').pop() : location.href.split('#')[0];
      const texts = {
        note,
        both: '‘' + words + '’ (' + note.replace(/\.$/, '') + ').',
        link: file + dialog.dataset.at
      };
      copy(texts[button.dataset.copy], one('[role=status]', dialog));
    });

    """#

  /// Choices hide by style alone; here they are counted, and lists to choose from are joined to them.
  private static let choices: StaticString = #"""
    const seen = item => getComputedStyle(item).display !== 'none';
    const counts = all('[data-filter]:not([data-filter=matrix])').map(box => {
      const view = box.closest('.view');
      const items = all(box.dataset.filter, view);
      const counter = one('.counter', box);
      const [single, plural] = counter.dataset.noun.split('|');
      const words = number =>
        (number || 'geen').toLocaleString('nl') + ' ' + (number === 1 ? single : plural);
      const count = () => {
        const menus = all('select', box);
        const wanted = menus.map(menu => menu.value).filter(Boolean);
        if (menus.length) {
          for (const item of all('[data-facets]', view)) {
            const own = item.dataset.facets.split(' ');
            item.classList.toggle('gone', !wanted.every(value => own.includes(value)));
          }
        }
        const left = items.filter(seen).length;
        counter.textContent =
          left === items.length ? words(left) : (left || 'geen') + ' van de ' + words(items.length);
        for (const group of all('.points tbody', view)) {
          const members = all('tr.point', group).filter(seen).length;
          group.classList.toggle('gone', !members);
          one('.n', group).textContent = members;
        }
      };
      box.addEventListener('change', count);
      return count;
    });
    const reset = view => {
      for (const field of all('.choices select', view)) field.value = '';
      for (const field of all('.choices input', view)) field.checked = field.defaultChecked;
      for (const menu of all('.choices select', view)) menu.dispatchEvent(new Event('change'));
      for (const count of counts) count();
    };

    """#

  /// Stepping through the marks of a document.
  private static let marks: StaticString = #"""
    for (const text of all('.text')) {
      const view = text.closest('.view');
      const hits = all('.hit', text);
      const status = one('.toolbar [role=status]', view);
      let at = -1;
      const step = by => {
        if (!hits.length) return;
        if (at >= 0) hits[at].classList.remove('now');
        at = at < 0 && by < 0 ? hits.length - 1 : (at + by + hits.length) % hits.length;
        hits[at].classList.add('now');
        hits[at].tabIndex = -1;
        hits[at].focus({ preventScroll: true });
        hits[at].scrollIntoView({ block: 'center' });
        status.textContent =
          status.dataset.label.replace('##', hits.length).replace('#', at + 1);
      };
      for (const button of all('button[data-step]', view)) {
        button.addEventListener('click', () => step(Number(button.dataset.step)));
      }
      text.addEventListener('keydown', event => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'n') step(1);
        if (event.key === 'p') step(-1);
      });
    }

    """#

  /// For print: every detail open, nothing chosen away; afterwards as it was.
  private static let paper: StaticString = #"""
    let closed = [];
    let chosen = [];
    addEventListener('beforeprint', () => {
      closed = all('details:not([open])');
      for (const box of closed) box.open = true;
      chosen = all('.choices select, .choices input').map(x => [x, x.value, x.checked]);
      for (const view of views) reset(view);
      for (const count of counts) count();
    });
    addEventListener('afterprint', () => {
      for (const box of closed) box.open = false;
      for (const [field, value, checked] of chosen) {
        field.value = value;
        field.checked = checked;
        field.dispatchEvent(new Event('change'));
      }
      for (const count of counts) count();
    });
    go(false);
    })();

    """#
}

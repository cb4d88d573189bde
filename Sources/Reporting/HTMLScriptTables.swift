/// The script of the matrix and of tables.
extension HTMLScript {
  /// The matrix for one document: each cell with that document's own figure and quote.
  static let matrix: StaticString = #"""
    for (const menu of all('[data-filter=matrix] select')) {
      const table = one('.matrix');
      const cells = all('td[data-value]', table).map(cell => {
        const parts = cell.dataset.value.split(' ').map(part => part.split(':'));
        return { cell, parts, name: cell.className, content: [...cell.childNodes] };
      });
      const make = (name, kind, words) => {
        const element = doc.createElement(name);
        element.className = kind;
        element.textContent = words;
        return element;
      };
      menu.addEventListener('change', () => {
        for (const { cell, parts, name, content } of cells) {
          const [, level, number] = parts.find(part => part[0] === menu.value) || [];
          if (!menu.value) {
            cell.className = name;
            cell.replaceChildren(...content);
          } else if (level > 0) {
            const link = doc.createElement('a');
            link.href = '#/bewijs/' + number;
            link.setAttribute('aria-label', 'sterkte ' + level + ', bewijs ' + number);
            link.append(make('b', 'c-level', level), make('b', 'c-count', 1), make('b', 'c-yes', 'ja'));
            cell.className = 'l-' + level;
            cell.replaceChildren(link);
          } else {
            cell.className = level || 'nothing';
            const mark = { unknown: '?', refused: '×', expected: '' }[level] ?? '–';
            cell.replaceChildren(mark, make('span', 'unseen', 'geen uitspraak in dit stuk'));
          }
        }
        const rows = [...table.tBodies].flatMap(body => [...body.rows]);
        const filled = rows.filter(row => row.cells.length > 1);
        const isFilled = cell => /^l-/.test(cell.className);
        for (const row of filled) {
          const own = [...row.cells].slice(1);
          one('small', row).textContent = own.filter(isFilled).length + ' van ' + own.length;
        }
        for (const foot of all('tfoot td', table)) {
          foot.textContent = filled.filter(row => isFilled(row.cells[foot.cellIndex])).length;
        }
      });
    }

    """#

  /// Tables that sort by a click, and findings that copy as a list.
  static let tables: StaticString = #"""
    const key = (row, index) => {
      const cell = row.cells[index];
      const value = 'value' in cell.dataset ? cell.dataset.value : cell.textContent.trim();
      return value.replace(/(\d)\.(?=\d{3})/g, '$1');
    };
    for (const head of all('[data-step=sort]')) {
      const button = doc.createElement('button');
      button.type = 'button';
      button.className = 'sorter';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const direction = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
        const index = head.cellIndex;
        const body = head.closest('table').tBodies[0];
        for (const other of all('[aria-sort]', head.parentElement)) {
          other.removeAttribute('aria-sort');
        }
        head.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
        const rows = [...body.rows].map(row => [key(row, index), row]);
        rows.sort((a, b) => direction * a[0].localeCompare(b[0], 'nl', { numeric: true }));
        body.append(...rows.map(pair => pair[1]));
      });
    }
    for (const button of all('[data-list]')) {
      button.addEventListener('click', () => {
        const rows = all('tr.point').filter(seen);
        const lines = rows.map((row, index) => {
          const note = row.dataset.citation;
          if (button.dataset.list === 'notes') return index + 1 + '. ' + note;
          const found = one('.found', row).textContent.trim().replace(/\.$/, '');
          return '- ' + row.cells[0].textContent.trim() + ': ' + found
            + ' (' + note.replace(/\.$/, '') + ').';
        });
        copy(lines.join('\n'), one('.copied', button.parentElement));
      });
    }

    """#
}

package org.yunhe.report.project;

import java.util.List;

/**
 * Names side by side: {@code A、B和C等D项目}.
 *
 * @param items the names in order
 * @param heads what each of them ends like
 * @param built how many of them end like a built thing
 * @param tail what 等 leads to; empty if there is none
 * @param open whether 等 closes the list
 */
record ItemList(List<Span> items, List<Head> heads, int built, Span tail, boolean open) {
  ItemList {
    items = List.copyOf(items);
    heads = List.copyOf(heads);
  }
}

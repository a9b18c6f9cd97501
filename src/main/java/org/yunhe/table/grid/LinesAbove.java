package org.yunhe.table.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.words.Plain;

/** Collects on the way through a page the last short lines above each table, and its caption. */
final class LinesAbove implements NodeVisitor {
  private static final int MOST = 5;

  /** A longer line is a text, not a title. */
  private static final int LONGEST = 60;

  private final Map<Element, List<String>> found = new HashMap<>();
  private final Deque<String> lines = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();

  /** The table that is being walked through, whose cells are no lines; null between tables. */
  private @Nullable Element inside;

  /**
   * @param tables those that hold data; what stands in others is a line
   */
  LinesAbove(List<Element> tables) {
    tables.forEach(table -> found.put(table, List.of()));
  }

  /** From top to bottom. */
  List<String> above(Element table) {
    return found.getOrDefault(table, List.of());
  }

  @Override
  public void head(Node node, int depth) {
    if (inside != null) {
      return;
    }
    if (node instanceof TextNode text) {
      line.append(text.text());
    } else if (node instanceof Element element && (element.isBlock() || isBreak(element))) {
      end();
      if (found.containsKey(element)) {
        begin(element);
      }
    }
  }

  private void begin(Element table) {
    Element caption = table.selectFirst("> caption");
    if (caption != null) {
      line.append(caption.text());
      end();
    }
    found.put(table, List.copyOf(lines));
    inside = table;
  }

  private static boolean isBreak(Element element) {
    return element.nameIs("br");
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.equals(inside)) {
      inside = null;
      lines.clear();
    } else if (inside == null && node instanceof Element element && element.isBlock()) {
      end();
    }
  }

  private void end() {
    String text = Plain.strip(line.toString());
    line.setLength(0);
    if (!text.isEmpty() && text.length() <= LONGEST) {
      lines.addLast(text);
      if (lines.size() > MOST) {
        lines.removeFirst();
      }
    }
  }
}

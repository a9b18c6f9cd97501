package org.yunhe.report.format;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a web page: a line a block or table row, cells apart by tabs, no scripts or menus.
 */
final class HtmlText implements NodeVisitor {
  private static final String UNSEEN =
      "script, style, noscript, template, iframe, nav, select, button, textarea, head";

  private final StringBuilder text = new StringBuilder();

  static String read(String html) {
    Element page = Jsoup.parse(html);
    page.select(UNSEEN).remove();
    HtmlText reader = new HtmlText();
    page.traverse(reader);
    return reader.text.toString().strip() + "\n";
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      addWords(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        text.append('\n');
      } else if (isCell(element)) {
        if (element.elementSiblingIndex() > 0) {
          text.append('\t');
        }
      } else if (element.isBlock()) {
        endLine();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock() && !isCell(element)) {
      endLine();
    }
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** Line breaks inside the source of a page are blanks; between Chinese characters, nothing. */
  private void addWords(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != '\n' && c != '\r' && c != '\t' && c != ' ') {
        text.append(c);
      } else if (!endsBlank() && !(c != ' ' && Character.isIdeographic(last()))) {
        text.append(' ');
      }
    }
  }

  private char last() {
    return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
  }

  private boolean endsBlank() {
    return Character.isWhitespace(last());
  }

  private void endLine() {
    while (!text.isEmpty() && (last() == ' ' || last() == '\t')) {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty() && last() != '\n') {
      text.append('\n');
    }
  }
}

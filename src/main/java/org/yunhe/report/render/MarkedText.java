package org.yunhe.report.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The source with its highlights, cut where one begins or ends, so that they may overlap. */
final class MarkedText {
  private final String source;
  private final List<Highlight> byStart;
  private final StringBuilder out = new StringBuilder();

  private MarkedText(String source, List<Highlight> highlights) {
    this.source = source;
    this.byStart = highlights.stream().sorted(Comparator.comparingInt(Highlight::start)).toList();
  }

  static String of(String source, List<Highlight> highlights) {
    return new MarkedText(source, highlights).render();
  }

  private String render() {
    int length = source.codePointCount(0, source.length());
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    for (Highlight highlight : byStart) {
      cuts.add(Math.min(highlight.start(), length));
      cuts.add(Math.min(highlight.end(), length));
    }
    List<Highlight> open = new ArrayList<>();
    int next = 0;
    int at = 0;
    int from = cuts.first();
    for (int to : cuts.tailSet(from, false)) {
      int start = from;
      open.removeIf(highlight -> highlight.end() <= start);
      while (next < byStart.size() && byStart.get(next).start() <= start) {
        if (byStart.get(next).end() > start) {
          open.add(byStart.get(next));
        }
        next++;
      }
      int end = source.offsetByCodePoints(at, to - from);
      piece(source.substring(at, end), open);
      at = end;
      from = to;
    }
    return out.toString();
  }

  private void piece(String text, List<Highlight> open) {
    if (open.isEmpty()) {
      Markup.text(text, out);
      return;
    }
    out.append("<mark class=\"").append(classes(open)).append("\" tabindex=\"0\" data-rows=\"");
    for (int i = 0; i < open.size(); i++) {
      out.append(i == 0 ? "" : " ").append(open.get(i).id());
    }
    out.append("\">");
    Markup.text(text, out);
    out.append("</mark>");
  }

  private static String classes(List<Highlight> open) {
    TreeSet<String> classes = new TreeSet<>();
    for (Highlight highlight : open) {
      classes.add(highlight.kind().cssClass());
      if (highlight.target()) {
        classes.add("target");
      }
    }
    return String.join(" ", classes);
  }
}

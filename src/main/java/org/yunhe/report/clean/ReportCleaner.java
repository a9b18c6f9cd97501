package org.yunhe.report.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.text.CleanText;

/**
 * Cleans the text of a report. The result has one paragraph a line ({@code \n} between them), cells
 * of table rows with a tab between them, simplified script, half-width digits and letters,
 * full-width marks.
 */
public final class ReportCleaner {
  private final CharacterFolding characters;
  private final Noise noise;

  private ReportCleaner(Lexicon lexicon) {
    characters = new CharacterFolding(lexicon);
    noise = new Noise(lexicon);
  }

  public static ReportCleaner create(ReferenceFiles files) {
    return new ReportCleaner(Lexicon.load(files, "report/clean.txt"));
  }

  /** Cleans a decoded source; the result knows where each of its characters stood. */
  public CleanText clean(String source) {
    Draft folded = characters.fold(source);
    PunctuationFolding.fold(folded);
    Draft draft = withoutNotes(Stamps.without(folded));
    List<Line> lines = withoutPageLines(draft, lines(draft));
    Set<Integer> repeated = RepeatedFragments.find(draft, lines);
    List<Line> kept = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!repeated.contains(i)) {
        kept.add(lines.get(i));
      }
    }
    return joined(draft, kept).finish(source);
  }

  /** The draft without bracketed notes; the same draft if it has none. */
  private Draft withoutNotes(Draft in) {
    Draft out = null;
    int kept = 0;
    int i = 0;
    while (i < in.length()) {
      int note = noise.noteAt(in, i);
      if (note > 0) {
        out = out == null ? new Draft(in.length()) : out;
        out.append(in, kept, i);
        kept = i + note;
      }
      i += Math.max(1, note);
    }
    if (out == null) {
      return in;
    }
    out.append(in, kept, in.length());
    return out;
  }

  private static List<Line> lines(Draft draft) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= draft.length(); i++) {
      if (i == draft.length() || draft.charAt(i) == '\n') {
        int from = start;
        int to = i;
        while (from < to && isBlank(draft.charAt(from))) {
          from++;
        }
        while (to > from && isBlank(draft.charAt(to - 1))) {
          to--;
        }
        if (to > from) {
          lines.add(new Line(from, to, from - start, TableRows.isRow(draft, from, to)));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private List<Line> withoutPageLines(Draft draft, List<Line> lines) {
    Watermarks watermarks = new Watermarks(draft, lines);
    List<Line> kept = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (!noise.isPageLine(draft, line.start(), line.end())) {
        kept.add(watermarks.strip(draft, line));
      }
    }
    return kept;
  }

  private static Draft joined(Draft in, List<Line> lines) {
    Draft out = new Draft(in.length());
    Line last = null;
    boolean inside = false;
    for (Line line : lines) {
      inside = last != null && LineBreaks.continues(in, last, line, inside);
      if (last != null && !inside) {
        out.append('\n', in.sourceAt(last.end() - 1));
      }
      if (line.table()) {
        Spaces.appendRow(in, line.start(), line.end(), out);
      } else {
        Spaces.appendText(in, line.start(), line.end(), out);
      }
      last = line;
    }
    return out;
  }
}

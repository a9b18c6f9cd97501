package org.yunhe.table.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.words.Plain;

/** The headings that stand over a column, in the rows of a header. */
final class ColumnHeadings {
  /** A word in small letters; GDP and M2 are none. */
  private static final Pattern ENGLISH = Pattern.compile("#?\\p{ASCII}*[a-z]{3}\\p{ASCII}*");

  private final Grid grid;
  private final List<Integer> header;

  ColumnHeadings(Grid grid, List<Integer> header) {
    this.grid = grid;
    this.header = header;
  }

  /** From top to bottom, each once. */
  List<String> of(int column) {
    List<String> headings = new ArrayList<>();
    for (int row : header) {
      String text = Plain.label(heading(row, column).text());
      if (!text.isEmpty()
          && !isTranslation(text, headings)
          && (headings.isEmpty() || !headings.get(headings.size() - 1).equals(text))) {
        headings.add(text);
      }
    }
    return headings;
  }

  /** English under Chinese says the same. */
  private static boolean isTranslation(String text, List<String> above) {
    return !above.isEmpty()
        && ENGLISH.matcher(text).matches()
        && above.get(above.size() - 1).codePoints().anyMatch(Character::isIdeographic);
  }

  /** In a CSV a heading over several columns stands over the first of them only. */
  private Cell heading(int row, int column) {
    Cell cell = grid.seen(row, column);
    boolean last = row == header.get(header.size() - 1);
    if (!cell.isBlank() || last || !grid.merged().isEmpty() || !hasOwn(column, row)) {
      return cell;
    }
    for (int c = column - 1; c > 0 && !isHeadedAbove(row, c + 1); c--) {
      if (!grid.cell(row, c).isBlank()) {
        return grid.cell(row, c);
      }
    }
    return cell;
  }

  /**
   * Whether another heading begins above a row, which that of the columns to its left is not under.
   */
  private boolean isHeadedAbove(int row, int column) {
    return header.stream().anyMatch(above -> above < row && !grid.cell(above, column).isBlank());
  }

  private boolean hasOwn(int column, int above) {
    return header.stream().anyMatch(row -> row > above && !grid.cell(row, column).isBlank());
  }
}

package org.yunhe.table.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.label.RowName;
import org.yunhe.table.time.PeriodText;
import org.yunhe.table.value.CellValue;
import org.yunhe.table.value.NumberParser;
import org.yunhe.table.words.ColumnRole;
import org.yunhe.table.words.TableWords;
import org.yunhe.table.words.TitleRole;

/** What single cells and rows look like. */
final class CellLook {
  private static final int LONG_TEXT = 60;

  private static final Pattern CONTINUED =
      Pattern.compile("[(（【]?\\s*续\\s*表?\\s*[\\d一二三四五六七八九十]{0,2}\\s*[)）】]?");

  /** 10,5 or 2/6 or 6.1（3） or =SUM(A1:A3) in a text. */
  private static final Pattern MARRED_NUMBER =
      Pattern.compile(
          "=.+|[-+]?\\d+(?:\\.\\d+)?\\s?[(（]第?\\d{1,3}位?[)）]|[<>≤≥][-+]?\\d[\\d.]*|[-+(（]?\\d+(?:[.,，'’/]\\d+){0,9}[,，'’/]\\d+(?:[.,]\\d+)*[%％)）]?");

  private static final Pattern CODE = Pattern.compile("0\\d{1,11}");

  private static final Pattern BRACKETS = Pattern.compile("[()（）]");

  private static final Pattern BASE = Pattern.compile("[(（]?以?[^=＝为]{2,12}[=＝为]\\s*100[)）]?");

  private final TableWords words;
  private final NumberParser numbers;
  private final Predicate<String> units;

  /**
   * @param units whether a text is a unit
   */
  CellLook(TableWords words, NumberParser numbers, Predicate<String> units) {
    this.words = words;
    this.numbers = numbers;
    this.units = units;
  }

  boolean isUnit(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT && units.test(withoutBrackets(cell.text()));
  }

  /** 亿元 of （亿元）. */
  private static String withoutBrackets(String text) {
    boolean whole = text.length() > 2 && BRACKETS.matcher(text.substring(0, 1)).matches();
    return whole ? BRACKETS.matcher(text).replaceAll("") : text;
  }

  boolean isNumber(Cell cell) {
    return switch (cell.kind()) {
      case NUMBER -> true;
      case ERROR -> !words.isMissing(cell.text()); // a number that failed
      case TEXT -> numbers.parse(cell) instanceof CellValue.Numeric || isMarredNumber(cell);
      default -> false;
    };
  }

  /** What stands for a number but can't be read as one: it is refused, but no word. */
  private static boolean isMarredNumber(Cell cell) {
    return cell.text().length() <= LONG_TEXT && MARRED_NUMBER.matcher(cell.text()).matches();
  }

  /** 06, 013: digits that no number begins with. */
  boolean isCode(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT && CODE.matcher(cell.text()).matches();
  }

  boolean isMissing(Cell cell) {
    boolean marked = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.ERROR;
    return cell.isBlank() || (marked && words.isMissing(cell.text()));
  }

  /** A date, or a text or number that reads as a period. */
  boolean isPeriod(Cell cell) {
    return cell.kind() == Cell.Kind.DATE || PeriodText.parse(cell.text()).isPresent();
  }

  /** Words, neither a number nor a missing marker. */
  boolean isWords(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT && !isNumber(cell) && !words.isMissing(cell.text());
  }

  /** Whether a text begins with a number of a list: 2.三次产业…. */
  boolean isNumbered(Cell cell) {
    return RowName.of(cell.text()).depth() > 0;
  }

  /** Whether a cell is a known heading of a column of labels. */
  boolean isHeading(Cell cell) {
    return words.role(cell.text()).isPresent();
  }

  /** A row 甲, 乙, 1, 2, … that numbers the columns. */
  boolean isNumbering(Grid grid, int row) {
    int expected = 0;
    int letters = 0;
    for (Cell cell : grid.rows().get(row)) {
      if (cell.isBlank()) {
        continue;
      }
      String text = BRACKETS.matcher(cell.text()).replaceAll("");
      if (words.role(text).filter(ColumnRole.NUMBERING::equals).isPresent()) {
        letters++;
      } else if (text.equals(String.valueOf(expected + 1))) {
        expected++;
      } else if (expected > 0 || !text.equals("0")) {
        return false;
      }
    }
    return expected > 0 && (letters > 0 || expected > 1);
  }

  /** A footer line by its first words, or by its length. */
  boolean isNote(Grid grid, int row) {
    Cell first = first(grid, row);
    return words.isNote(first.text())
        || (grid.filled(row) == 1 && first.text().length() > LONG_TEXT);
  }

  /** A title line of the form 单位：亿元. */
  boolean isKeyed(String text) {
    return words.titleRole(text).isPresent();
  }

  /** The same for one kind of title line. */
  boolean isKeyed(String text, TitleRole role) {
    return words.titleRole(text).filter(role::equals).isPresent();
  }

  /**
   * Whether every filled cell of a row is a title line, or the period beside one; or whether a free
   * title stands beside its unit.
   */
  boolean isTitle(Grid grid, int row) {
    List<Cell> filled = withoutValues(grid.rows().get(row));
    if (isBase(grid, row)
        && filled.stream().skip(1).allMatch(cell -> isTitle(cell) || isPeriod(cell))) {
      return true;
    }
    if (filled.stream().noneMatch(this::isTitle)) {
      return false;
    }
    long periods = filled.stream().filter(cell -> !isTitle(cell) && isPeriod(cell)).count();
    boolean corner = periods > 1 && isKeyed(filled.get(0).text());
    return !corner
        && (filled.stream().allMatch(cell -> isTitle(cell) || isPeriod(cell))
            || isBesideUnit(grid, row, filled));
  }

  /** The filled cells of a row without those that are the other half of 表号： | 202-1表. */
  private List<Cell> withoutValues(List<Cell> row) {
    List<Cell> filled = new ArrayList<>();
    boolean key = false;
    for (Cell cell : row) {
      if (!cell.isBlank()) {
        if (!key || isKeyed(cell.text())) {
          filled.add(cell);
        }
        key = words.isTitleKey(cell.text());
      }
    }
    return filled;
  }

  /** 以上年同期为100 at the left edge: what is 100 in all the table. */
  private static boolean isBase(Grid grid, int row) {
    return BASE.matcher(grid.cell(row, 0).text()).matches();
  }

  /** 2031年各市财政收入 | 单位：亿元, over a wider table. */
  private boolean isBesideUnit(Grid grid, int row, List<Cell> filled) {
    boolean both =
        filled.size() == 2 && filled.stream().allMatch(cell -> isWords(cell) && !isHeading(cell));
    int below = row + 1;
    while (both && below < grid.height() && grid.filled(below) == 0) {
      below++;
    }
    return both && below < grid.height() && grid.filled(below) > 2;
  }

  private boolean isTitle(Cell cell) {
    return isKeyed(cell.text()) || isTitleRole(cell.text()) || isContinued(cell.text());
  }

  /** 续表, （续）, 续表1: the table above goes on under another header. */
  static boolean isContinued(String text) {
    return CONTINUED.matcher(text).matches();
  }

  private boolean isTitleRole(String text) {
    return words.titles().get(text) == TitleRole.OTHER;
  }

  static Cell first(Grid grid, int row) {
    return grid.rows().get(row).stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .orElse(Cell.EMPTY);
  }

  static Cell last(Grid grid, int row) {
    return grid.rows().get(row).stream()
        .filter(cell -> !cell.isBlank())
        .reduce((before, cell) -> cell)
        .orElse(Cell.EMPTY);
  }

  static int firstColumn(Grid grid, int row) {
    for (int c = 0; c < grid.width(row); c++) {
      if (!grid.seen(row, c).isBlank()) {
        return c;
      }
    }
    return 0;
  }
}

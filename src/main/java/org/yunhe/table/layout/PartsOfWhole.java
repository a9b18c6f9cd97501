package org.yunhe.table.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yunhe.table.shape.Block;
import org.yunhe.table.value.CellValue;
import org.yunhe.table.words.TableWords.GroupWord;

/**
 * Finds what rows such as 出口 and 进口 are parts of where no indentation tells: the row above them, or
 * above a line such as 按经营地分, if the numbers agree. Amounts of parts add up to the whole; its rates
 * and averages lie between theirs.
 */
final class PartsOfWhole {
  /** A line that says by what the rows below it are divided: 分经济类型, 按经营地分. */
  static final Pattern BREAKDOWN = Pattern.compile("按.{1,12}分.{0,2}|分.{1,12}");

  private static final Pattern AVERAGE = Pattern.compile("人均|平均|价格|指数|率$");
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  private final Block block;
  private final Vocabulary vocabulary;
  private final List<ColumnFacts> columns;
  private final List<RowFacts> rows;

  PartsOfWhole(Block block, Vocabulary vocabulary, List<ColumnFacts> columns, List<RowFacts> rows) {
    this.block = block;
    this.vocabulary = vocabulary;
    this.columns = columns;
    this.rows = new ArrayList<>(rows);
  }

  /** The rows, each part with its whole above it where that is certain. */
  List<RowFacts> read() {
    for (int from = 0; from < rows.size(); from++) {
      int to = from;
      while (to < rows.size() && isOpenPart(rows.get(to))) {
        to++;
      }
      int whole = to - from < 2 ? -1 : wholeAbove(from);
      if (whole >= 0 && agree(whole, from, to)) {
        for (int row = from; row < to; row++) {
          rows.set(row, rows.get(row).under(rows.get(whole)));
        }
      }
      from = Math.max(from, to);
    }
    return List.copyOf(rows);
  }

  private boolean isOpenPart(RowFacts row) {
    return row.parent().isEmpty()
        && row.chain().size() == 1
        && vocabulary.words().group(row.label().name()).equals(Optional.of(GroupWord.GROUP));
  }

  /** The nearest row above that names an indicator and is no part of another; below 0 if none. */
  private int wholeAbove(int part) {
    for (int row = part - 1; row >= 0; row--) {
      RowFacts facts = rows.get(row);
      boolean breakdown = BREAKDOWN.matcher(facts.label().name()).matches();
      if (!breakdown && facts.chain().size() == 1) {
        return vocabulary.words().isGroup(facts.label().name()) ? -1 : row;
      }
    }
    return -1;
  }

  private boolean agree(int whole, int from, int to) {
    int amounts = 0;
    int rates = 0;
    boolean average = AVERAGE.matcher(rows.get(whole).label().name()).find();
    for (ColumnFacts column : columns) {
      Optional<BigDecimal> all = number(whole, column);
      List<BigDecimal> parts = new ArrayList<>();
      for (int row = from; row < to; row++) {
        number(row, column).ifPresent(parts::add);
      }
      if (all.isEmpty() || parts.size() < to - from) {
        continue;
      }
      boolean rate = average || column.isChange();
      if (rate ? !isBetween(all.get(), parts) : !isSum(all.get(), parts)) {
        return false;
      }
      amounts += rate ? 0 : 1;
      rates += rate ? 1 : 0;
    }
    return amounts > 0 || rates > 1;
  }

  private Optional<BigDecimal> number(int row, ColumnFacts column) {
    CellValue value =
        vocabulary.numbers().parse(block.grid().cell(block.dataRows().get(row), column.index()));
    return value instanceof CellValue.Numeric number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  private static boolean isSum(BigDecimal whole, List<BigDecimal> parts) {
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.subtract(whole).abs().compareTo(whole.abs().multiply(TOLERANCE)) <= 0;
  }

  private static boolean isBetween(BigDecimal whole, List<BigDecimal> parts) {
    return Collections.min(parts).compareTo(whole) <= 0
        && whole.compareTo(Collections.max(parts)) <= 0;
  }
}

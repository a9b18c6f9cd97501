package org.yunhe.table.layout;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.words.TableWords;

/**
 * A column of numbers with what its name tells of their indicator, looked up once for all of them.
 *
 * @param facts what its header says
 * @param aspect whether it names an aspect of an indicator only: 年初预算
 * @param group whether it names a part of something, or the whole of it: 男, 合计
 * @param whole whether it names the whole: 合计
 * @param part whether it names a part or an aspect only, and no indicator
 * @param quantity whether it names a quantity, of goods that the rows name: 产量
 * @param apart whether by its unit it is no figure of what the title names: 单位数（个） under 工业总产值
 */
record ColumnName(
    ColumnFacts facts,
    boolean aspect,
    boolean group,
    boolean whole,
    boolean part,
    boolean quantity,
    boolean apart) {
  private static final Pattern QUANTITY = Pattern.compile("(?:[量价额数]|价格|面积)$");

  /** Looks a column's name up. 出口 is no part where no title says of what it would be one. */
  static ColumnName of(
      ColumnFacts facts, TitleFacts title, Vocabulary vocabulary, UnitKinds kinds) {
    TableWords words = vocabulary.words();
    String name = facts.name();
    boolean aspect = words.isAspect(name);
    boolean whole = words.isWhole(name);
    boolean group = whole || words.isGroup(name);
    boolean own = title.indicator().isEmpty() && vocabulary.isIndicator(name);
    boolean quantity = !aspect && QUANTITY.matcher(name).find();
    boolean part = aspect || (group && !own);
    boolean apart = !name.isEmpty() && !part && isApart(facts.unit(), title, kinds);
    return new ColumnName(facts, aspect, group, whole, part, quantity, apart);
  }

  private static boolean isApart(@Nullable String unit, TitleFacts title, UnitKinds kinds) {
    return unit != null
        && !kinds.isRatioUnit(unit)
        && !kinds.mayBeOf(kinds.ofName(title.indicator()), unit);
  }

  String name() {
    return facts.name();
  }

  /** Whether it has a name of its own, which may be that of an indicator. */
  boolean isNamed() {
    return !name().isEmpty() && !aspect;
  }

  /** Whether all its name may tell is which part of something its numbers are of. */
  boolean isUnnamed() {
    return name().isEmpty() || group;
  }
}

package org.yunhe.report.statement;

import java.util.List;
import org.yunhe.report.lexicon.WordTrie;

/** The label of the row of a table that is being read, told from those above it. */
final class RowLabel {
  private static final int LONGEST_MEMBER = 4;
  private static final List<String> GROWTH_TAILS = List.of("同比增长", "增长率", "增长", "增速", "增幅");

  private final WordTrie measureNoun;
  private final WordTrie modifier;
  private String parent = "";
  private String label = "";
  private String unit = "";
  private String unitAbove = "";

  RowLabel(StatementWords words) {
    measureNoun = words.measureNoun;
    modifier = words.modifier;
  }

  /** Takes the label of a row: 其中：城镇 below 户籍总人口 is 户籍城镇人口. */
  void take(String raw) {
    String name = raw.replace("#", "").replace(" ", "");
    boolean child = name.startsWith("其中");
    name = name.replace("其中：", "").replace("其中", "");
    unit = Column.unitOf(name);
    if (!unit.isEmpty()) {
      unitAbove = unit;
      name = name.substring(0, name.lastIndexOf('（'));
    }
    boolean part = child || modifier.contains(name);
    if (part && !parent.isEmpty()) {
      label = within(name);
    } else if (isMember(name)) {
      label = name + parent.substring(parent.length() - nounOf(parent));
    } else {
      label = name;
      parent = name;
    }
  }

  /** 男性 below 总人口, 禽蛋 below 肉类总产量; what stands below a name such as 发电量 is another product. */
  private boolean isMember(String name) {
    return name.length() <= LONGEST_MEMBER && nounOf(name) == 0 && nounOf(parent) > 1;
  }

  private int nounOf(String name) {
    return measureNoun.longestBefore(name, 0, name.length());
  }

  private String within(String name) {
    int noun = nounOf(parent);
    boolean total = noun > 0 && parent.charAt(parent.length() - noun) == '总';
    if (noun == 0 || total || nounOf(name) > 0) {
      return name;
    }
    String owner = parent.substring(0, parent.length() - noun);
    String whole = owner.endsWith("总") ? owner.substring(0, owner.length() - 1) : owner;
    return whole + name + parent.substring(parent.length() - noun);
  }

  /** Takes the unit that a cell of the row gives. */
  void measuredIn(String rowUnit) {
    unit = rowUnit;
  }

  /** The unit that the row gives; empty if it gives none. */
  String unit() {
    return unit;
  }

  /** The unit of the last row above that gives one in its label: 奶牛 below 大牲畜（万头）. */
  String unitAbove() {
    return unitAbove;
  }

  /** Ends the table: what follows is no part of a label above. */
  void close() {
    parent = "";
    unitAbove = "";
  }

  /** Whether the label itself says that its figures are growth: 制造业投资增速. */
  boolean saysGrowth() {
    return growthTail() > 0;
  }

  /**
   * What the figures of a column of the row measure.
   *
   * @param growth whether the words for growth at the end of the label are left out
   * @param suffix what the column adds; a label that ends in a measure of its own keeps that:
   *     蔬菜播种面积 in a column 产量
   */
  String name(boolean growth, String suffix) {
    String name = growth ? label.substring(0, label.length() - growthTail()) : label;
    boolean own = nounOf(name) > 1 || name.endsWith(suffix);
    return own && !suffix.equals("比重") ? name : name + suffix;
  }

  private int growthTail() {
    for (String tail : GROWTH_TAILS) {
      if (label.endsWith(tail) && label.length() > tail.length() + 1) {
        return tail.length();
      }
    }
    return 0;
  }
}

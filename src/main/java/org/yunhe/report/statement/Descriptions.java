package org.yunhe.report.statement;

import java.util.Optional;
import java.util.Set;
import org.yunhe.report.number.Disposition;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.report.quantity.UnitKind;

/**
 * Tells the quantities that claim nothing and only describe, and what they are instead:
 * 500亩以上示范区70个, 60岁以上老人, 10万吨铝材项目, 这63个项目. The first rule that holds decides.
 */
final class Descriptions {
  private static final Set<String> CLASSES = Set.of("类", "级", "型", "代", "大", "线", "期");

  /** 连续4次获评, 连续三届: for how long, not how many. */
  private static final Set<String> TIMES = Set.of("次", "届", "批", "轮");

  private final StatementWords words;
  private final Mentions mentions;
  private final References references;
  private final Thresholds thresholds;
  private final Capacities capacities;

  Descriptions(StatementWords words) {
    this.words = words;
    mentions = new Mentions(words);
    references = new References(words);
    thresholds = new Thresholds(words);
    capacities = new Capacities(words);
  }

  /** What a quantity is if it claims nothing; empty if it may be a statement. */
  Optional<Disposition> of(Surroundings around) {
    if (isGrade(around)) {
      return Optional.of(Disposition.NAME);
    }
    if (References.isOneOf(around)) {
      return Optional.of(Disposition.REFERENCE);
    }
    if (mentions.has(around)) {
      return Optional.of(Disposition.MENTION);
    }
    if (around.quantity().kind() == UnitKind.TIME) {
      return time(around);
    }
    if (isPlanned(around)) {
      return Optional.of(Disposition.BASE);
    }
    if (isRepeated(around)) {
      return Optional.of(Disposition.DURATION);
    }
    if (references.isBack(around)) {
      return Optional.of(Disposition.REFERENCE);
    }
    if (isKind(around)) {
      return Optional.of(Disposition.NAME);
    }
    if (!around.quantity().kind().isAmount()) {
      return Optional.empty();
    }
    if (thresholds.isClass(around)) {
      return Optional.of(Disposition.THRESHOLD);
    }
    if (around.noun() > 0 && capacities.inName(around)) {
      return Optional.of(Disposition.NAME);
    }
    return around.noun() > 0 && thresholds.isBound(around)
        ? Optional.of(Disposition.THRESHOLD)
        : Optional.empty();
  }

  /** 35千伏级: which class something is of. */
  private static boolean isGrade(Surroundings around) {
    int at = around.at();
    return at < around.end() && around.text().charAt(at) == '级';
  }

  /** An age bounds whom something is for, any other time says how long; 工期300天 is a figure. */
  private Optional<Disposition> time(Surroundings around) {
    String text = around.text();
    Quantity quantity = around.quantity();
    int from = Math.max(around.start(), quantity.start() - Surroundings.LONGEST_NOUN);
    boolean figure = false;
    for (int i = quantity.start() - 1; i >= from && !Surroundings.isMark(text, i); i--) {
      figure |= words.timeNoun.longestAt(text, i, quantity.start()) > 0;
    }
    boolean ends = quantity.end() >= around.end() || Surroundings.isMark(text, quantity.end());
    if (figure && ends) {
      return Optional.empty();
    }
    boolean age = quantity.unit().endsWith("岁");
    return Optional.of(age ? Disposition.THRESHOLD : Disposition.DURATION);
  }

  /** 占年度任务31亿元的104%: what was planned is what the share is of. */
  private boolean isPlanned(Surroundings around) {
    Quantity share = around.after();
    int at = around.at();
    return share != null
        && share.start() == at + 1
        && around.text().charAt(at) == '的'
        && share.kind() == UnitKind.PERCENT
        && words.planned.longestBefore(around.text(), around.start(), around.quantity().start())
            > 0;
  }

  /** 连续4次, 连续三届. */
  private static boolean isRepeated(Surroundings around) {
    Quantity quantity = around.quantity();
    return TIMES.contains(quantity.unit()) && around.text().startsWith("连续", quantity.start() - 2);
  }

  /** 500千伏 of 3个500千伏变电站: right behind a count, what kind of things it counts. */
  private static boolean isKind(Surroundings around) {
    Quantity before = around.before();
    Quantity quantity = around.quantity();
    return before != null
        && around.followsCount()
        && before.end() == quantity.start()
        && (quantity.kind() != UnitKind.COUNT || CLASSES.contains(quantity.unit()))
        && !(around.noun() == 0 && isExtent(quantity));
  }

  /** 公里 of 道路16条21公里: how long or large the things are altogether. */
  private static boolean isExtent(Quantity quantity) {
    String unit = quantity.unit();
    return quantity.kind() == UnitKind.MEASURE
        && (unit.endsWith("亩") || unit.endsWith("公里") || unit.endsWith("米"))
        && !unit.endsWith("立方米");
  }
}

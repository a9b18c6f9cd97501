package org.yunhe.report.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.yunhe.report.quantity.Quantity;
import org.yunhe.staged.Measure;

/** Ratios: 三次产业结构为7.4：39.6：53 is the shares of three sectors, 2.5：1 is a level. */
final class IndustryStructure {
  private static final List<String> SECTORS = List.of("第一产业比重", "第二产业比重", "第三产业比重");
  private static final int SCALE = 6;

  List<Claim> read(Group group, Lead lead, int start) {
    List<Quantity> terms = group.quantities();
    if (terms.size() == SECTORS.size() && isSectors(lead.subject())) {
      List<Claim> claims = new ArrayList<>();
      for (int i = 0; i < terms.size(); i++) {
        claims.add(claim(SECTORS.get(i), terms.get(i).value(), "%", start, group, terms.get(i)));
      }
      return claims;
    }
    if (terms.size() == 2 && !lead.subject().isEmpty()) {
      BigDecimal base = terms.get(1).value();
      if (base.signum() == 0) {
        return List.of();
      }
      BigDecimal value =
          base.compareTo(BigDecimal.ONE) == 0
              ? terms.get(0).value()
              : terms.get(0).value().divide(base, SCALE, RoundingMode.HALF_EVEN);
      return List.of(claim(lead.subject(), value, "", start, group, terms.get(0)));
    }
    return List.of();
  }

  private static boolean isSectors(String subject) {
    return subject.contains("产业") || subject.contains("三次") || subject.contains("结构");
  }

  private static Claim claim(
      String indicator, BigDecimal value, String unit, int start, Group group, Quantity term) {
    return new Claim(
        indicator,
        Measure.LEVEL,
        value,
        null,
        unit,
        term.comparison(),
        start,
        group.last().end(),
        term);
  }
}

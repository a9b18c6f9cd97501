package org.yunhe.reference.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yunhe.reference.Industries;
import org.yunhe.reference.Industry;
import org.yunhe.reference.industry.IndustryIndex;

/**
 * Reads {@code industries.csv}, the classes of GB/T 4754-2017; the column {@code aliases} may be
 * left out.
 */
final class IndustriesFile {
  static final String NAME = "industries.csv";
  private static final String SYSTEM = "GB/T 4754-2017";

  private final Problems problems;

  IndustriesFile(Problems problems) {
    this.problems = problems;
  }

  Industries read(ReferenceTable table) {
    Map<String, Industry> byCode = new LinkedHashMap<>();
    Map<String, String> aliases = new LinkedHashMap<>();
    int before = problems.count();
    List<ReferenceRow> rows =
        table.rows(NAME, List.of("industry_code", "industry_name"), List.of("parent_code"));
    boolean allAreThere = problems.count() == before;
    for (ReferenceRow row : rows) {
      String code = row.text("industry_code");
      String parent = row.text("parent_code");
      if (allAreThere && !parent.isEmpty() && !byCode.containsKey(parent)) {
        problems.add(
            row.where(),
            "names the parent " + parent + " that stands nowhere above",
            "put parents first");
      }
      if (byCode.putIfAbsent(code, new Industry(SYSTEM, code, row.text("industry_name"), parent))
          != null) {
        problems.add(row.where(), "has the code " + code + " a second time", "remove one");
      }
      for (String alias : row.list("aliases")) {
        if (aliases.putIfAbsent(alias, code) != null) {
          problems.add(row.where(), "has an alias of another line: " + alias, "remove one");
        }
      }
    }
    return new IndustryIndex(byCode.values(), aliases);
  }
}

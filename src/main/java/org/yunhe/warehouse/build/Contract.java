package org.yunhe.warehouse.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yunhe.problem.Problem;
import org.yunhe.warehouse.database.SqlText;
import org.yunhe.warehouse.dictionary.TableDescription;
import org.yunhe.warehouse.model.Model;

/** Holds what a model built against what the dictionary promises, and has the comments written. */
final class Contract {
  private final JdbcTemplate sql;

  Contract(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** What differs; nothing if the table keeps the contract, which then has its comments. */
  List<Problem> problems(Model model, TableDescription table) {
    Map<String, String> built = new LinkedHashMap<>();
    sql.query(
        "describe " + SqlText.name(model.name()),
        row -> {
          built.put(
              row.getString("column_name"), row.getString("column_type").toLowerCase(Locale.ROOT));
        });
    Map<String, String> promised = new LinkedHashMap<>();
    table.columns().forEach(column -> promised.put(column.name(), column.type()));
    List<Problem> problems = new ArrayList<>();
    if (!List.copyOf(built.entrySet()).equals(List.copyOf(promised.entrySet()))) {
      problems.add(
          new Problem(
              "models/" + model.path(),
              "builds " + built + ", but the dictionary says " + promised,
              "mend the model or dictionary.yml; a changed contract needs a new contract version"));
    } else {
      Comments.write(sql, model.layer().relation(), table);
    }
    return problems;
  }
}

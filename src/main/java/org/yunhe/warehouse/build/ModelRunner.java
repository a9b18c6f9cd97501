package org.yunhe.warehouse.build;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;
import org.yunhe.warehouse.BuildRequest;
import org.yunhe.warehouse.database.SqlMessage;
import org.yunhe.warehouse.database.SqlText;
import org.yunhe.warehouse.dictionary.Dictionary;
import org.yunhe.warehouse.dictionary.TableDescription;
import org.yunhe.warehouse.model.Layer;
import org.yunhe.warehouse.model.Model;
import org.yunhe.warehouse.model.Models;

/**
 * Runs the models in the order of their references and holds each published table against the
 * dictionary: the same columns, types and order, and nothing undescribed.
 */
public final class ModelRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ModelRunner.class);

  private final JdbcTemplate sql;
  private final Dictionary dictionary;
  private final List<Problem> problems = new ArrayList<>();

  public ModelRunner(JdbcTemplate sql, Dictionary dictionary) {
    this.sql = sql;
    this.dictionary = dictionary;
  }

  /**
   * Builds every table and view.
   *
   * @throws ProblemException if a model does not run or does not keep the contract
   */
  public void run(BuildRequest request, Models models) {
    List<String> inputs = new InputTables(sql).create(request);
    sql.execute("create schema audit");
    for (Model model : models.inOrder(inputs)) {
      long start = System.nanoTime();
      build(model);
      LOG.debug("{} took {} ms", model.name(), (System.nanoTime() - start) / 1_000_000);
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
  }

  private void build(Model model) {
    try {
      if (model.layer().published()) {
        publish(model);
      } else {
        create(model, model.sql());
      }
    } catch (DataAccessException e) {
      problems.add(
          new Problem(
              "models/" + model.path(), SqlMessage.of(e), "mend the SQL file, or what it reads"));
      throw new ProblemException(problems);
    }
  }

  private void publish(Model model) {
    TableDescription table = dictionary.table(model.name());
    // Tables lie in the order that readers filter by. A view leaves the order to its reader.
    String order = model.layer() == Layer.MARTS ? "" : " order by " + SqlText.names(table.order());
    create(model, order.isEmpty() ? model.sql() : "select * from (" + model.sql() + "\n)" + order);
    problems.addAll(new Contract(sql).problems(model, table));
  }

  private void create(Model model, String query) {
    sql.execute(
        "create "
            + model.layer().relation().replace("temporary", "temp")
            + " "
            + SqlText.name(model.name())
            + " as "
            + query);
  }
}

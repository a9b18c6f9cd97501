package org.yunhe.warehouse.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;
import org.yunhe.warehouse.database.WarehouseDatabase;

/**
 * All models of a warehouse.
 *
 * @param all in the order of their paths
 */
public record Models(List<Model> all) {
  private static final Pattern PATH = Pattern.compile("([a-z]+)/([a-z][a-z0-9_]*)\\.sql");

  public Models {
    all = List.copyOf(all);
  }

  /**
   * Reads the SQL files, by path below {@code models/}.
   *
   * @throws ProblemException with everything that is wrong in any of them
   */
  public static Models load(SortedMap<String, String> files) {
    List<Model> models = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (WarehouseDatabase parser = WarehouseDatabase.inMemory()) {
      SqlReferences references = new SqlReferences(parser.sql());
      for (Map.Entry<String, String> file : files.entrySet()) {
        try {
          models.add(model(file.getKey(), file.getValue(), references));
        } catch (IllegalArgumentException e) {
          problems.add(new Problem("models/" + file.getKey(), message(e), "mend the SQL file"));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return new Models(models);
  }

  /** The models that build tables and views, each after those that it reads. */
  public List<Model> inOrder(List<String> inputs) {
    return ModelOrder.of(all.stream().filter(model -> model.layer().builds()).toList(), inputs);
  }

  public Stream<Model> in(Layer layer) {
    return all.stream().filter(model -> model.layer() == layer);
  }

  private static Model model(String file, String sql, SqlReferences references) {
    Matcher path = PATH.matcher(file);
    Optional<Layer> layer = path.matches() ? Layer.ofFolder(path.group(1)) : Optional.empty();
    if (layer.isEmpty()) {
      throw new IllegalArgumentException(
          "models lie in folders "
              + Stream.of(Layer.values()).map(Layer::folder).toList()
              + " and have lower-case names");
    }
    String comment = comment(sql);
    if (comment.isEmpty()) {
      throw new IllegalArgumentException("there is no comment on top that says what a row is");
    }
    return new Model(
        file,
        layer.get().qualify(path.group(2).toLowerCase(Locale.ROOT)),
        layer.get(),
        comment,
        sql,
        references.of(sql));
  }

  private static String comment(String sql) {
    return String.join(
            "\n",
            sql.lines().takeWhile(line -> line.startsWith("--")).map(Models::withoutMark).toList())
        .strip();
  }

  private static String withoutMark(String line) {
    return line.substring(2).strip();
  }

  private static String message(IllegalArgumentException e) {
    return Optional.ofNullable(e.getMessage()).orElse("it cannot be read").replace('\n', ' ');
  }
}

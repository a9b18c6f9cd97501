package org.yunhe.warehouse.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yunhe.problem.Problem;
import org.yunhe.problem.ProblemException;

/** Puts models after what they read. Ties go by name, so that the order is always the same. */
final class ModelOrder {
  private final Map<String, Model> models = new TreeMap<>();
  private final Set<String> inputs;
  private final List<Model> ordered = new ArrayList<>();
  private final Set<String> done = new HashSet<>();
  private final LinkedHashSet<String> path = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private ModelOrder(List<Model> models, List<String> inputs) {
    models.forEach(model -> this.models.put(model.name(), model));
    this.inputs = Set.copyOf(inputs);
  }

  /**
   * The order to run in.
   *
   * @param inputs tables that are there before any model
   * @throws ProblemException if a model reads a table that nothing builds, a mart reads one that is
   *     not published, or models read each other in a circle
   */
  static List<Model> of(List<Model> models, List<String> inputs) {
    ModelOrder order = new ModelOrder(models, inputs);
    order.models.values().forEach(order::place);
    if (!order.problems.isEmpty()) {
      throw new ProblemException(order.problems);
    }
    return List.copyOf(order.ordered);
  }

  private void place(Model model) {
    if (done.contains(model.name())) {
      return;
    }
    if (!path.add(model.name())) {
      List<String> circle = new ArrayList<>(path);
      circle.add(model.name());
      report(
          model,
          "models read each other in a circle: "
              + String.join(" → ", circle.subList(circle.indexOf(model.name()), circle.size())),
          "take one of the references out");
      return;
    }
    model.references().stream().sorted().forEach(name -> follow(model, name));
    path.remove(model.name());
    if (done.add(model.name())) {
      ordered.add(model);
    }
  }

  private void follow(Model model, String name) {
    Model read = models.get(name);
    if (read == null) {
      if (!inputs.contains(name)) {
        report(model, "reads " + name + ", which nothing builds", "mend the name or add the model");
      } else if (model.layer() == Layer.MARTS) {
        report(model, "reads the input " + name, "let a mart read published tables only");
      }
      return;
    }
    if (model.layer() == Layer.MARTS && !read.layer().published()) {
      report(
          model,
          "reads " + name + ", which is not published",
          "let a mart read published tables only");
    }
    place(read);
  }

  private void report(Model model, String what, String action) {
    problems.add(new Problem("models/" + model.path(), what, action));
  }
}

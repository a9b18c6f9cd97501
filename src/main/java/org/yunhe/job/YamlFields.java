package org.yunhe.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yunhe.problem.Problem;
import tools.jackson.databind.JsonNode;

/** Takes typed fields out of one YAML mapping and notes every problem on the way. */
final class YamlFields {
  private final String where;
  private final JsonNode node;
  private final List<Problem> problems;

  YamlFields(String where, JsonNode node, List<Problem> problems, Set<String> known) {
    this.where = where;
    this.node = node;
    this.problems = problems;
    if (!node.isObject() && !node.isMissingNode() && !node.isNull()) {
      problem("", "is not a mapping", "write it as `name: value` lines");
    }
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        problem(name, "is not a known setting", "use one of " + String.join(", ", sorted(known)));
      }
    }
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  void problem(String field, String what, String action) {
    problems.add(new Problem(field.isEmpty() ? where : where + ", " + field, what, action));
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  /** A mapping below this one; missing if there is none. */
  JsonNode child(String field) {
    return node.path(field);
  }

  String text(String field, String otherwise) {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return otherwise;
    }
    if (!value.isValueNode()) {
      problem(field, "is not a single value", "write it as `" + field + ": value`");
      return otherwise;
    }
    return value.asString();
  }

  String text(String field, String otherwise, Pattern form, String example) {
    String value = text(field, otherwise);
    if (!form.matcher(value).matches()) {
      problem(field, "`" + value + "` has not the right form", "write it like " + example);
      return otherwise;
    }
    return value;
  }

  int number(String field, int otherwise, int least, int most) {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return otherwise;
    }
    if (!value.isIntegralNumber()
        || !value.canConvertToInt()
        || value.asInt() < least
        || value.asInt() > most) {
      problem(
          field,
          "`" + value.asString() + "` is not a whole number from " + least + " to " + most,
          "correct it, or leave it out for " + otherwise);
      return otherwise;
    }
    return value.asInt();
  }

  /** A list of texts; a single text is a list of one. */
  List<String> texts(String field) {
    JsonNode value = node.path(field);
    List<String> texts = new ArrayList<>();
    if (value.isValueNode() && !value.isNull()) {
      texts.add(value.asString());
    } else if (value.isArray()) {
      for (JsonNode item : value) {
        if (item.isValueNode()) {
          texts.add(item.asString());
        } else {
          problem(field, "holds something that is not a text", "write one path a line");
        }
      }
    } else if (!value.isMissingNode() && !value.isNull()) {
      problem(field, "is not a list", "write one `- ` line an item");
    }
    return texts;
  }

  /** A list of mappings, each with its place for messages. */
  Map<String, JsonNode> mappings(String field) {
    JsonNode value = node.path(field);
    Map<String, JsonNode> mappings = new LinkedHashMap<>();
    if (value.isArray()) {
      int no = 1;
      for (JsonNode item : value) {
        mappings.put(where + ", " + field + " " + no++, item);
      }
    } else if (!value.isMissingNode() && !value.isNull()) {
      problem(field, "is not a list", "start each item with `- `");
    }
    return mappings;
  }
}

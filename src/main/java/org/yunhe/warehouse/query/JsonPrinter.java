package org.yunhe.warehouse.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** An array with one object a row, one row a line. */
final class JsonPrinter implements ResultPrinter {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Appendable out;
  private List<String> names = List.of();
  private String separator = "[\n";

  JsonPrinter(Appendable out) {
    this.out = out;
  }

  @Override
  public void header(List<String> columnNames) {
    names = columnNames;
  }

  @Override
  public void row(List<@Nullable Object> values) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      object.put(names.get(i), values.get(i));
    }
    append(separator + JSON.writeValueAsString(object));
    separator = ",\n";
  }

  @Override
  public void end() {
    append(separator.startsWith("[") ? "[]\n" : "\n]\n");
  }

  private void append(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

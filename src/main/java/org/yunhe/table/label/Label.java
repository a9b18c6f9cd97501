package org.yunhe.table.label;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yunhe.table.words.MeasureSense;

/**
 * A name taken apart.
 *
 * @param name the core name; empty if only measure, unit and the like were written
 * @param sense what its measure word and base say
 * @param unit the unit in the last brackets; empty for {@code -}; null if none is written
 * @param base fixed base of an index that tells series of one name apart, such as {@code 1978=100};
 *     else empty
 * @param sourceWord the measure word as written; empty if none
 */
public record Label(
    String name, MeasureSense sense, @Nullable String unit, String base, String sourceWord) {
  private static final List<String> QUALIFIERS = List.of("实际", "名义", "可比价", "不变价", "现价");

  /**
   * The unit of growth that is in percent for amounts, and in points for what is in percent itself.
   */
  public static final String PERCENT_OR_POINTS = "%、百分点";

  public static final Label NONE = new Label("", MeasureSense.PLAIN, null, "", "");

  /** Which prices the numbers are at, where the measure word says it: 实际, 现价; else empty. */
  public String qualifier() {
    return QUALIFIERS.stream().filter(sourceWord::contains).findFirst().orElse("");
  }

  /**
   * Labels that only their qualifier tells from another of the table: the real growth beside the
   * nominal one.
   */
  public static Set<Label> qualified(Collection<Label> labels) {
    Map<Label, Set<String>> qualifiers = new HashMap<>();
    for (Label label : labels) {
      qualifiers.computeIfAbsent(label.bare(), l -> new HashSet<>()).add(label.qualifier());
    }
    return labels.stream()
        .filter(label -> !label.qualifier().isEmpty())
        .filter(label -> qualifiers.getOrDefault(label.bare(), Set.of()).size() > 1)
        .collect(Collectors.toSet());
  }

  private Label bare() {
    return new Label(name, sense, unit, base, "");
  }

  /** The same label with another unit. */
  public Label withUnit(@Nullable String other) {
    return new Label(name, sense, other, base, sourceWord);
  }

  /** Whether it says the measure of its numbers. */
  public boolean isMeasured() {
    return !sourceWord.isEmpty() || !sense.equals(MeasureSense.PLAIN);
  }
}

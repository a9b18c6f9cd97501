package org.yunhe.table.observe;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yunhe.reference.Indicator;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.Region;
import org.yunhe.table.TableOverride;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.time.TitlePeriod;

/**
 * The lines to add to a job for a file that does not tell all. What the file's name tells is filled
 * in as a proposal; a person decides.
 */
final class Suggestion {
  private static final Pattern AREA_CODE = Pattern.compile("(?<!\\d)([1-8]\\d{5})(?:0{6})?(?!\\d)");

  /** Characters that mean something in a pattern, or that YAML does not take as they are. */
  private static final Pattern GLOB = Pattern.compile("[*?{}\\[\\]\\\\\\p{Cntrl}]");

  private static final int ANY_YEAR = 2020;

  private final ReferenceData reference;
  private final String fileName;

  Suggestion(ReferenceData reference, String fileName) {
    this.reference = reference;
    this.fileName = TableOverride.lastPart(fileName);
  }

  /** YAML ready to paste under the job. */
  String yaml(Set<Need> needs) {
    StringBuilder yaml = new StringBuilder("tables:\n");
    yaml.append(String.format(Locale.ROOT, "  - match: \"%s\"\n", escaped(pattern(fileName))));
    for (Need need : needs) {
      yaml.append("    ").append(need.key()).append(": ");
      yaml.append(guess(need).orElse("\"" + escaped(need.placeholder()) + "\"")).append('\n');
    }
    return yaml.toString();
  }

  /** The name as a pattern that matches only itself. */
  private static String pattern(String name) {
    return GLOB.matcher(name).replaceAll("?");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private Optional<String> guess(Need need) {
    return switch (need) {
      case REGION -> region();
      case INDICATOR -> indicator();
      case PERIOD ->
          TitlePeriod.find(fileName)
              .filter(PartialPeriod::isComplete)
              .flatMap(period -> period.resolve(false, 0))
              .map(period -> period.code());
      case UNIT, MEASURE -> Optional.empty();
    };
  }

  private Optional<String> region() {
    Matcher code = AREA_CODE.matcher(fileName);
    while (code.find()) {
      Optional<Region> region = reference.regions().byCode(code.group(1), ANY_YEAR);
      if (region.isPresent()) {
        return region.map(Region::name);
      }
    }
    return Optional.empty();
  }

  private Optional<String> indicator() {
    return reference.indicators().all().stream()
        .map(Indicator::name)
        .filter(fileName::contains)
        .max(Comparator.comparingInt(String::length));
  }
}

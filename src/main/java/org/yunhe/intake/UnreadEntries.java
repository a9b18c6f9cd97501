package org.yunhe.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Files of one archive that could not be read while others were; said once for all of them. */
final class UnreadEntries {
  private final Map<String, List<String>> namesByReason = new LinkedHashMap<>();

  void add(String name, String reason) {
    namesByReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(name);
  }

  /**
   * Ends the reading of the archive.
   *
   * @throws IntakeException if there is any
   */
  void tell() throws IntakeException {
    if (!namesByReason.isEmpty()) {
      throw new IntakeException(
          namesByReason.entrySet().stream()
              .map(reason -> named(reason.getValue()) + reason.getKey())
              .collect(Collectors.joining(", ")),
          "ask for it again, whole and without a password; what else it holds was read");
    }
  }

  private static String named(List<String> names) {
    return names.size() == 1
        ? names.get(0) + " is "
        : names.get(0) + " and " + (names.size() - 1) + " more are ";
  }
}

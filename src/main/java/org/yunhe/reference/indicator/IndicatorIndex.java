package org.yunhe.reference.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Indicator;
import org.yunhe.reference.Indicators;
import org.yunhe.reference.Memo;

/** The indicators of a list under all their names; other names become discovered indicators. */
public final class IndicatorIndex implements Indicators {
  private final Map<String, Indicator> byCode = new LinkedHashMap<>();
  private final Map<String, Indicator> byName = new HashMap<>();
  private final Memo<String, Indicator> resolved = new Memo<>(this::resolved);

  /**
   * @param indicators the indicators; their names are names of them
   * @param aliases further names, each with the code that it means
   */
  public IndicatorIndex(Collection<Indicator> indicators, Map<String, String> aliases) {
    for (Indicator indicator : indicators) {
      byCode.put(indicator.code(), indicator);
      byName.put(IndicatorName.plain(indicator.name()), indicator);
    }
    aliases.forEach(
        (alias, code) ->
            byCode(code).ifPresent(i -> byName.putIfAbsent(IndicatorName.plain(alias), i)));
  }

  /** The form in which names are compared, so that a list can be checked for names given twice. */
  public static String comparedForm(String name) {
    return IndicatorName.plain(name);
  }

  @Override
  public Optional<Indicator> find(String name) {
    return Optional.ofNullable(known(IndicatorName.plain(name)));
  }

  private @Nullable Indicator known(String plain) {
    Indicator as = byName.get(plain);
    String bare = plain;
    for (int i = 0; as == null && i < 3; i++) {
      String shorter = IndicatorName.withoutLead(IndicatorName.withoutWhose(bare));
      if (shorter.equals(bare)) {
        return null;
      }
      bare = shorter;
      as = byName.get(bare);
    }
    return as;
  }

  @Override
  public Optional<Indicator> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  @Override
  public Indicator resolve(String name) {
    return resolved.get(name);
  }

  private Indicator resolved(String name) {
    String plain = IndicatorName.plain(name);
    Indicator known = known(plain);
    return known == null ? DiscoveredIndicator.of(IndicatorName.withoutWhose(plain)) : known;
  }

  @Override
  public Collection<Indicator> all() {
    return byCode.values();
  }
}

package org.yunhe.reference.industry;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yunhe.reference.Industries;
import org.yunhe.reference.Industry;
import org.yunhe.reference.Spelling;

/** The industries of a classification, found by code or name. */
public final class IndustryIndex implements Industries {
  private static final Pattern JOINING = Pattern.compile("[和及与、,]+");
  private static final Pattern TRADE = Pattern.compile("(?:产业|行业|业)$");

  private final Map<String, Industry> byCode = new LinkedHashMap<>();
  private final Map<String, Industry> byName = new HashMap<>();

  /**
   * @param industries parents before their children, so that a name that both have means the parent
   * @param aliases code by further name, such as that of an earlier edition of the standard
   */
  public IndustryIndex(Collection<Industry> industries, Map<String, String> aliases) {
    for (Industry industry : industries) {
      byCode.put(industry.code(), industry);
    }
    industries.forEach(i -> byName.putIfAbsent(plain(i.name()), i));
    aliases.forEach(
        (alias, code) -> byCode(code).ifPresent(i -> byName.putIfAbsent(plain(alias), i)));
    industries.forEach(i -> byName.putIfAbsent(root(plain(i.name())), i));
  }

  @Override
  public Optional<Industry> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  @Override
  public Optional<Industry> find(String name) {
    String plain = plain(name);
    return Optional.ofNullable(byName.getOrDefault(plain, byName.get(root(plain))));
  }

  @Override
  public Collection<Industry> all() {
    return byCode.values();
  }

  /** 和 及 与 、 join the parts of a name alike. */
  private static String plain(String name) {
    return JOINING.matcher(Spelling.folded(name)).replaceAll("、");
  }

  /** A name without 业 or 产业 at its end, which the standard writes at some levels only. */
  private static String root(String plain) {
    String shorter = TRADE.matcher(plain).replaceFirst("");
    return shorter.length() >= 2 ? shorter : plain;
  }
}

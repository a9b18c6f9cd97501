package org.yunhe.reference.unit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yunhe.reference.Memo;
import org.yunhe.reference.Spelling;
import org.yunhe.reference.Unit;
import org.yunhe.reference.Units;

/** The units of a list, found as written; others are composed of them. */
public final class UnitIndex implements Units {
  /** Longer texts are no unit but text that slipped in; they are kept, not taken apart. */
  private static final int LONGEST = 40;

  private final List<Unit> units;
  private final Map<String, Unit> byText;
  private final UnitComposer composer = new UnitComposer(this::known);

  private final Memo<String, Unit> resolved = new Memo<>(this::resolved);

  /**
   * @param units the units
   * @param byText each of them under all the ways to write it, in folded spelling
   */
  public UnitIndex(Collection<Unit> units, Map<String, Unit> byText) {
    this.units = List.copyOf(units);
    this.byText = new LinkedHashMap<>(byText);
  }

  @Override
  public Optional<Unit> find(String text) {
    return known(Spelling.folded(text));
  }

  @Override
  public Unit resolve(String text) {
    return resolved.get(text);
  }

  private Unit resolved(String text) {
    String unit = Spelling.folded(text);
    if (isNone(unit)) {
      return UnitComposer.NONE;
    }
    if (unit.length() > LONGEST) {
      return composer.discover(unit);
    }
    return composer.compose(unit).orElseGet(() -> composer.discover(unit));
  }

  private static boolean isNone(String unit) {
    int i = 0;
    while (i < unit.length() && "-_/.·*".indexOf(unit.charAt(i)) >= 0) {
      i++;
    }
    return i == unit.length();
  }

  @Override
  public Collection<Unit> all() {
    return units;
  }

  private Optional<Unit> known(String folded) {
    return Optional.ofNullable(byText.get(folded));
  }
}

package org.yunhe.report;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yunhe.problem.ProblemException;
import org.yunhe.reference.Indicator;
import org.yunhe.reference.Indicators;
import org.yunhe.reference.Industries;
import org.yunhe.reference.Industry;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;
import org.yunhe.reference.Unit;
import org.yunhe.reference.Units;

/** Just enough reference data for tests of the reader alone: names are their own codes. */
public final class SmallReference {
  private static final List<Region> REGIONS =
      List.of(
          new Region("370000", "山东省", "山东省", "province", "000000", 1980, null),
          new Region("370400", "枣庄市", "山东省枣庄市", "prefecture", "370000", 1980, null),
          new Region("370405", "台儿庄区", "山东省枣庄市台儿庄区", "county", "370400", 1980, null));

  private SmallReference() {}

  /** The word lists of the repository. */
  public static ReferenceFiles files() {
    return name -> {
      try {
        return Files.readString(Path.of("warehouse", "reference").resolve(name));
      } catch (IOException e) {
        throw new ProblemException(name, "it cannot be read", "see that it is there");
      }
    };
  }

  public static ReferenceData data() {
    return new ReferenceData(new Names(), new Written(), new Known(), new None());
  }

  private static final class Names implements Indicators {
    @Override
    public Optional<Indicator> find(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Indicator> byCode(String code) {
      return Optional.empty();
    }

    @Override
    public Indicator resolve(String name) {
      return new Indicator(name, name, "", "", "", "", "discovered");
    }

    @Override
    public Collection<Indicator> all() {
      return List.of();
    }
  }

  private static final class Written implements Units {
    @Override
    public Optional<Unit> find(String text) {
      return Optional.empty();
    }

    @Override
    public Unit resolve(String text) {
      return new Unit(text, text, "count", text, BigInteger.ONE, BigInteger.ONE);
    }

    @Override
    public Collection<Unit> all() {
      return List.of();
    }
  }

  private static final class Known implements Regions {
    @Override
    public Optional<Region> byCode(String code, int year) {
      return REGIONS.stream().filter(r -> r.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Region> find(String name, int year, @Nullable String within) {
      return REGIONS.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    @Override
    public List<Region> candidates(String name, int year) {
      return find(name, year, null).stream().toList();
    }

    @Override
    public Optional<Region> parent(Region region, int year) {
      return region.parentCode() == null ? Optional.empty() : byCode(region.parentCode(), year);
    }

    @Override
    public Collection<Region> all() {
      return REGIONS;
    }
  }

  private static final class None implements Industries {
    @Override
    public Optional<Industry> byCode(String code) {
      return Optional.empty();
    }

    @Override
    public Optional<Industry> find(String name) {
      return Optional.empty();
    }

    @Override
    public Collection<Industry> all() {
      return List.of();
    }
  }
}

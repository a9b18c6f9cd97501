package org.yunhe.table.observe;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Indicator;
import org.yunhe.reference.Industry;
import org.yunhe.reference.Region;
import org.yunhe.reference.Unit;
import org.yunhe.staged.Measure;
import org.yunhe.staged.ObservationRow;
import org.yunhe.staged.ObservationStatus;
import org.yunhe.staged.Period;
import org.yunhe.staged.TableRow;
import org.yunhe.table.TableHints;
import org.yunhe.table.layout.Point;
import org.yunhe.table.layout.Rejects;
import org.yunhe.table.layout.Vocabulary;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.time.PeriodText;
import org.yunhe.table.time.TitlePeriod;
import org.yunhe.table.value.CellValue;
import org.yunhe.table.words.MeasureSense;

/**
 * Makes the observation of a data cell, with what the job supplies for what the table leaves open,
 * or the reject that says why there is none.
 */
public final class Observations {
  private static final int LONGEST_NAME = 200;

  /** Digits before the point that the warehouse holds. */
  private static final int MAX_INTEGER_DIGITS = 20;

  /** Added to the path of a figure that is shown for comparison with a later one. */
  private static final String YEAR_BEFORE = "上年同期";

  /** The unit of a number whose unit nobody tells: compared with itself only. */
  private static final Unit UNKNOWN_UNIT =
      new Unit("unknown", "", "", "", BigInteger.ONE, BigInteger.ONE);

  private final Vocabulary vocabulary;
  private final TableHints hints;
  private final PartialPeriod outer;
  private final Lookups lookups;
  private final UnclearMeasures measures;

  /**
   * For one file.
   *
   * @param fileName its name, for the period that may be told by nothing else
   * @param hints what the job supplies
   */
  public Observations(Vocabulary vocabulary, String fileName, TableHints hints) {
    this.vocabulary = vocabulary;
    this.hints = hints;
    this.outer = outer(fileName, hints);
    this.measures = new UnclearMeasures(vocabulary, hints.measure() != null);
    this.lookups = new Lookups(vocabulary.reference(), hints.region());
  }

  /** What the job says of the period; else what the file's name says. */
  private static PartialPeriod outer(String fileName, TableHints hints) {
    if (hints.period() != null) {
      return PeriodText.of(hints.period());
    }
    return TitlePeriod.find(fileName).orElse(PartialPeriod.NONE);
  }

  /** What neither the table nor the job tells of a cell. */
  public Set<Need> needs(Point point) {
    EnumSet<Need> needs = EnumSet.noneOf(Need.class);
    Point.Subject subject = point.subject();
    if (subject.region() == null && hints.region() == null) {
      needs.add(Need.REGION);
    }
    if (!isName(subject.indicator()) && hints.indicator() == null) {
      needs.add(Need.INDICATOR);
    }
    if (subject.single()
        && subject.unit() == null
        && hints.unit() == null
        && !sense(point).isRelative()) {
      needs.add(Need.UNIT);
      if (!subject.measured() && hints.measure() == null) {
        needs.add(Need.MEASURE);
      }
    }
    if (period(point).isEmpty()) {
      needs.add(Need.PERIOD);
    }
    return needs;
  }

  /** Digits and marks alone name nothing. */
  private static boolean isName(String text) {
    return text.length() > LONGEST_NAME || text.codePoints().anyMatch(Character::isLetter);
  }

  /** The observation or reject of a cell of which all needs are met. */
  public TableRow row(Point point) {
    CellValue value = vocabulary.numbers().parse(point.cell());
    if (value instanceof CellValue.Refused refused) {
      return Rejects.of(point, refused.code(), refused.reason());
    }
    if (point.subject().indicator().length() > LONGEST_NAME) {
      return Rejects.of(point, "bad_label", "its label is a text, not a name; shorten it");
    }
    Optional<Period> period = period(point);
    if (period.isEmpty()) {
      return Rejects.of(point, Need.PERIOD.reasonCode(), "no period is known for the cell");
    }
    MeasureSense sense = sense(point);
    if (value instanceof CellValue.Numeric number && number.directed() && !isMovement(sense)) {
      return Rejects.of(
          point,
          "not_a_number",
          "says how far the number rose or fell, where the table gives the number itself; correct"
              + " the cell, or say in its heading that it is growth");
    }
    Optional<String> unclear = measures.whyUnclear(value, point.subject(), sense);
    if (unclear.isPresent()) {
      return Rejects.of(point, UnclearMeasures.CODE, unclear.get());
    }
    @Nullable String told = unit(point, sense);
    if (value instanceof CellValue.Numeric number && !number.unit().isEmpty()) {
      if (isPoints(number, sense)) {
        // -0.2个百分点 in a column of growth: the difference of two percentages.
        sense = new MeasureSense(Measure.CHANGE, sense.span(), sense.yearBefore());
      } else if (told != null && !told.isEmpty() && !told.replace('％', '%').equals(number.unit())) {
        return Rejects.of(
            point,
            "unit_conflict",
            "the cell says " + number.unit() + " where the table says " + told + "; correct one");
      }
      told = number.unit();
    }
    if (value instanceof CellValue.Numeric
        && measures.isMoneyInPercent(point.subject(), dimension(point), sense, told)) {
      return Rejects.of(
          point,
          UnclearMeasures.CODE,
          "its unit is %, which no sum of money has; say in its heading, or in the job, whether it is"
              + " growth or a share");
    }
    ObservationRow row = observation(point, value, period.get(), sense, told);
    @Nullable BigDecimal base = row.baseValue();
    return base != null && base.precision() - base.scale() > MAX_INTEGER_DIGITS
        ? Rejects.of(point, "out_of_range", "more than 20 digits in the base unit; check its unit")
        : row;
  }

  private String dimension(Point point) {
    return lookups.indicator(name(point.subject())).dimension();
  }

  /** The name of an indicator, as the table or else the job tells it. */
  private String name(Point.Subject subject) {
    return isName(subject.indicator()) ? subject.indicator() : text(hints.indicator());
  }

  private static boolean isPoints(CellValue.Numeric number, MeasureSense sense) {
    return number.unit().equals("百分点")
        && (sense.kind() == Measure.GROWTH || sense.kind() == Measure.CHANGE);
  }

  /** Growth or change, which have a direction. */
  private static boolean isMovement(MeasureSense sense) {
    return switch (sense.kind()) {
      case GROWTH, GROWTH_MOM, CHANGE -> true;
      default -> false;
    };
  }

  private ObservationRow observation(
      Point point, CellValue value, Period period, MeasureSense sense, @Nullable String told) {
    Point.Subject subject = point.subject();
    String regionName = subject.region() != null ? subject.region() : text(hints.region());
    Optional<Region> region =
        lookups.region(regionName, subject.within(), period.start().getYear());
    String name = name(subject);
    Indicator indicator = lookups.indicator(name);
    Optional<Industry> industry =
        subject.industry().isEmpty()
            ? lookups.industryAtStart(name)
            : lookups.industry(subject.industry());
    Unit unit = told == null ? UNKNOWN_UNIT : lookups.unit(told);
    @Nullable BigDecimal number = value instanceof CellValue.Numeric n ? n.value() : null;
    return new ObservationRow(
        point.sheet(),
        point.row() + 1,
        point.column() + 1,
        Rejects.cut(point.cell().raw()),
        region.map(Region::code).orElse(null),
        regionName,
        indicator.code(),
        name,
        subject.sourceCode(),
        industry.map(Industry::code).orElse(""),
        industry.map(Industry::name).orElse(subject.industry()),
        path(subject, industry.isPresent()),
        measure(sense, period),
        period.code(),
        number,
        text(told),
        unit.code(),
        number == null ? null : unit.toBase(number),
        unit.baseUnit(),
        value instanceof CellValue.Numeric n ? n.status() : ObservationStatus.MISSING);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String path(Point.Subject subject, boolean industryKnown) {
    String path = subject.path();
    if (path.isEmpty() && !subject.industry().isEmpty() && !industryKnown) {
      path = subject.industry();
    }
    if (!subject.sense().yearBefore()) {
      return path;
    }
    return path.isEmpty() ? YEAR_BEFORE : path + "/" + YEAR_BEFORE;
  }

  private MeasureSense sense(Point point) {
    MeasureSense sense = point.subject().sense();
    @Nullable Measure supplied = hints.measure();
    if (!point.subject().measured() && supplied != null) {
      sense = MeasureSense.of(supplied);
    }
    boolean open = sense.span() == MeasureSense.Span.OPEN;
    return open && whole(point).isCumulative() ? sense.cumulative() : sense;
  }

  /** A whole year counts from its start anyway. */
  private static Measure measure(MeasureSense sense, Period period) {
    boolean year = period.equals(Period.year(period.start().getYear()));
    return year ? sense.kind() : sense.measure();
  }

  private PartialPeriod whole(Point point) {
    return outer.with(point.period());
  }

  private Optional<Period> period(Point point) {
    MeasureSense sense = sense(point);
    PartialPeriod told = whole(point);
    PartialPeriod meant = sense.isOfQuarter() ? told.lastQuarter() : told;
    return meant.resolve(sense.isCumulative(), sense.yearBefore() ? 1 : 0);
  }

  private @Nullable String unit(Point point, MeasureSense sense) {
    @Nullable String told = point.subject().unit();
    if (told != null) {
      return told;
    }
    return switch (sense.kind()) {
      case GROWTH, GROWTH_MOM, SHARE -> "%";
      case INDEX, INDEX_MOM, MULTIPLE -> "";
      default -> hints.unit();
    };
  }
}

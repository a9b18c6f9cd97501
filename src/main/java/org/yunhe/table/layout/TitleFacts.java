package org.yunhe.table.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Measure;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.label.Label;
import org.yunhe.table.shape.Block;
import org.yunhe.table.time.PartialPeriod;
import org.yunhe.table.time.PeriodText;
import org.yunhe.table.time.TitlePeriod;
import org.yunhe.table.words.MeasureSense;
import org.yunhe.table.words.Plain;
import org.yunhe.table.words.TitleRole;

/**
 * What the lines above a table say.
 *
 * @param region region of all numbers; null if not said
 * @param label indicator of all numbers, with measure and unit
 * @param rate a free title that speaks of growth, of shares or of an index: it says the measure of
 *     those numbers below it that can be such
 * @param indicator name of that indicator; empty if not said
 * @param units units of the levels, as in 单位：亿元
 * @param ofPrices whether a free title speaks of prices
 * @param period period of the numbers, or a part of it
 */
record TitleFacts(
    @Nullable String region,
    Label label,
    Label rate,
    String indicator,
    List<String> units,
    boolean ofPrices,
    PartialPeriod period) {

  static final TitleFacts NONE =
      new TitleFacts(null, Label.NONE, Label.NONE, "", List.of(), false, PartialPeriod.NONE);

  /** What the lines above a block say, and a unit in the corner of its header. */
  static TitleFacts read(Block block, Vocabulary vocabulary) {
    Reader reader = new Reader(vocabulary);
    Grid grid = block.grid();
    for (int row : block.titleRows()) {
      reader.read(grid.rows().get(row));
    }
    for (int row : block.headerRows()) {
      reader.readCorner(grid.cell(row, 0).text());
    }
    return reader.facts(grid.sheet());
  }

  /**
   * These facts, and where a table goes on without a title of its own, those above the first part.
   */
  TitleFacts continuing(TitleFacts before) {
    return new TitleFacts(
        region != null ? region : before.region,
        label.equals(Label.NONE) ? before.label : label,
        rate.equals(Label.NONE) ? before.rate : rate,
        indicator.isEmpty() ? before.indicator : indicator,
        units.isEmpty() ? before.units : units,
        ofPrices || before.ofPrices,
        before.period.with(period));
  }

  /** The units of a line 单位：亿元、%; none if it is no such line. */
  static List<String> units(String line, Vocabulary vocabulary) {
    Reader reader = new Reader(vocabulary);
    reader.readKeyed(line);
    return reader.units;
  }

  /** What holds for the other tables of the sheet too, where their own titles do not tell it. */
  TitleFacts ofSheet() {
    return new TitleFacts(region, Label.NONE, Label.NONE, "", List.of(), false, period);
  }

  private static final class Reader {
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(（]\\s*[)）]|^\\s+|\\s+$");

    /** （一） behind the title of a table that is printed in several. */
    private static final Pattern OF_SEVERAL = Pattern.compile("[(（][一二三四五六七八九十]{1,2}[)）]\\s*$");

    /** 表3, 附表：, 2-1, (B41003)Y0102, 截至; and the days behind the month of a date. */
    private static final Pattern PREFIX =
        Pattern.compile(
            "^(?:附?表[\\d一二三四五六七八九十.-]{0,5}[:：、]?|\\d{1,2}[-—]\\d{1,2}(?:[-—]\\d{1,2})?(?!\\d|月|年))"
                + "|^[(（]?[A-Z]{1,2}\\d{3,5}[)）]?(?:\\s?[A-Z]\\d{3,4}(?!\\d))?(?!\\d)|^截[至止]|^\\d{1,2}日(?:[-—–~～至到]\\d{1,2}日)?");

    /** 单位：亿元 within a title, in brackets or at its end. */
    private static final Pattern KEYED =
        Pattern.compile(
            "[(（【\\[](?<inside>[^(（【\\[)）】\\]]{2,30}[:：][^(（【\\[)）】\\]]{1,30})[)）】\\]]"
                + "|[\\s\u3000](?<end>[^\\s\u3000:：]{2,6}[:：][^\\s\u3000]{1,20})$");

    /** （亿元） alone above a table. */
    private static final Pattern BRACKETED = Pattern.compile("[(（]([^()（）]{1,16})[)）]");

    private static final String PRICES = "价格";

    /** Of figures in percent, 各市投资增长情况 tells what they are. */
    private static final String GROWTH = "增长";

    /** 生产总值构成; 生产总值及构成 holds levels too. */
    private static final Pattern SHARES = Pattern.compile("(?<![及和与、])构成$");

    private static final Label SHARE =
        new Label(
            "", new MeasureSense(Measure.SHARE, MeasureSense.Span.OPEN, false), null, "", "构成");

    private static final Pattern SEPARATORS = Pattern.compile("[、，,;；\\s]+");

    private final Vocabulary vocabulary;
    private @Nullable String region;
    private Label label = Label.NONE;
    private Label rate = Label.NONE;
    private String indicator = "";
    private final List<String> units = new ArrayList<>();
    private boolean ofPrices;
    private PartialPeriod period = PartialPeriod.NONE;

    /** Months of a year that stands in another line. */
    private PartialPeriod part = PartialPeriod.NONE;

    Reader(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    void read(List<Cell> cells) {
      String key = "";
      for (Cell cell : cells) {
        if (!cell.isBlank()) {
          boolean value = !key.isEmpty() && vocabulary.words().titleRole(cell.text()).isEmpty();
          String text = value ? key + cell.text() : cell.text();
          read(text);
          key = vocabulary.words().isTitleKey(text) ? text : "";
        }
      }
    }

    private void read(String text) {
      Matcher bracketed = BRACKETED.matcher(text);
      String unit = bracketed.matches() ? bracketed.group(1) : text;
      if (units.isEmpty() && vocabulary.units().isUnit(unit)) {
        units.add(Plain.strip(unit));
      } else if (!readKeyed(text)) {
        readFree(text);
      }
    }

    /** 单位：亿元 in the corner of a header, or 指标（亿元）. */
    void readCorner(String text) {
      Label corner = vocabulary.labels().parse(text);
      if (!readKeyed(text)
          && corner.unit() != null
          && vocabulary.words().role(corner.name()).isPresent()) {
        units.add(corner.unit());
      }
    }

    /** A line of the form 单位：亿元; whether it is one. */
    boolean readKeyed(String text) {
      Optional<TitleRole> role = vocabulary.words().titleRole(text);
      int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
      String value = Plain.strip(text.substring(colon + 1));
      role.filter(told -> !value.isEmpty()).ifPresent(told -> readKeyed(told, value));
      return role.isPresent();
    }

    private void readKeyed(TitleRole role, String value) {
      switch (role) {
        case DATABASE -> {
          @Nullable String implied = vocabulary.words().databases().get(Plain.compact(value));
          region = region == null ? implied : region;
        }
        case INDICATOR -> {
          label = vocabulary.labels().parse(value);
          indicator = label.name();
        }
        case REGION -> region = value;
        case PERIOD ->
            period = PeriodText.parse(value).or(() -> TitlePeriod.find(value)).orElse(period);
        case UNIT -> readUnits(value);
        case WINDOW, OTHER -> {}
      }
    }

    private void readUnits(String value) {
      for (String unit : SEPARATORS.splitAsStream(value).toList()) {
        if (vocabulary.units().isUnit(unit)) {
          units.add(unit);
        }
      }
    }

    /** 各市财政收入（单位：亿元）: reads what stands in brackets or behind a blank, and takes it off. */
    private String withoutKeyed(String title) {
      StringBuilder rest = new StringBuilder();
      Matcher keyed = KEYED.matcher(title);
      while (keyed.find()) {
        String inside = keyed.group("inside") != null ? keyed.group("inside") : keyed.group("end");
        keyed.appendReplacement(
            rest, readKeyed(inside) ? "" : Matcher.quoteReplacement(keyed.group()));
      }
      return keyed.appendTail(rest).toString();
    }

    /** A title in free words: its period, the region it begins with, an indicator that is known. */
    private void readFree(String title) {
      String text = withoutKeyed(title);
      ofPrices |= text.contains(PRICES);
      TitlePeriod.find(text)
          .ifPresentOrElse(
              found -> period = period.isComplete() ? period : found,
              () -> part = TitlePeriod.findPart(text).orElse(part));
      String rest = withoutPeriod(Plain.label(text));
      Optional<String> start = vocabulary.regionAtStart(rest);
      if (region == null) {
        region = start.orElse(null);
      }
      if (indicator.isEmpty()) {
        readIndicator(rest.substring(start.map(String::length).orElse(0)));
      }
    }

    /** A title without its number and its period: 江苏省粮食产量 of 表2-1 2031年江苏省粮食产量. */
    private static String withoutPeriod(String title) {
      String unnumbered = PREFIX.matcher(Plain.narrowDigits(title)).replaceFirst("");
      String single = OF_SEVERAL.matcher(unnumbered).replaceFirst("");
      String undated = TitlePeriod.removeFrom(PREFIX.matcher(single).replaceFirst(""));
      return EMPTY_BRACKETS.matcher(PREFIX.matcher(undated).replaceFirst("")).replaceAll("");
    }

    /** A title names the indicator only if it is known and nothing else is left of the title. */
    private void readIndicator(String title) {
      String told = vocabulary.words().withoutTitleWords(title);
      Label found = vocabulary.labels().parse(told);
      if (found.sense().isRelative()) {
        rate = found;
      } else if (told.endsWith(GROWTH)) {
        rate = vocabulary.labels().parse(told + "(%)");
      } else if (SHARES.matcher(found.name()).find()) {
        rate = SHARE;
      }
      if (found.unit() != null) {
        units.add(found.unit());
      }
      String name = vocabulary.words().withoutTitleWords(found.name());
      if (vocabulary.isIndicator(name)) {
        indicator = name;
      }
    }

    private boolean isOf(@Nullable Integer year) {
      return year == null || year.equals(period.year());
    }

    TitleFacts facts(String sheet) {
      if (period.isNone()) {
        period = TitlePeriod.find(sheet).orElse(period);
      }
      if (period.span() == PartialPeriod.Span.YEAR && part.isNone()) {
        // 3月 below 2034年主要指标, which stands on twelve sheets.
        part = PeriodText.parse(sheet).filter(p -> p.isPart() && isOf(p.year())).orElse(part);
      }
      String name = Plain.compact(sheet);
      if (region == null && vocabulary.isRegion(name)) {
        region = name;
      }
      if (indicator.isEmpty() && vocabulary.isIndicator(name)) {
        indicator = name;
      }
      return new TitleFacts(
          region, label, rate, indicator, List.copyOf(units), ofPrices, period.withPart(part));
    }
  }
}

package org.yunhe.table.label;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yunhe.reference.Memo;
import org.yunhe.staged.Measure;
import org.yunhe.table.value.FootnoteMark;
import org.yunhe.table.words.MeasureSense;
import org.yunhe.table.words.MeasureSense.Span;
import org.yunhe.table.words.MeasureWord;
import org.yunhe.table.words.Plain;
import org.yunhe.table.words.TableWords;
import org.yunhe.table.words.Translation;

/**
 * Takes names apart from their end: the unit in the last brackets, the base of an index, the
 * measure word. Brackets that are neither stay part of the name: 货币和准货币(M2)供应量.
 */
public final class LabelParser {
  /** Marks between a name and its measure word. */
  private static final String MARKS = "_:：-－—,，";

  private static final int LONGEST_WORD = 24;

  /** A longer text is no name. */
  private static final int LONGEST_LABEL = 300;

  /** 常住人口/万人, 财政收入，亿元; but not the rate 元/人. */
  private static final Pattern BEHIND_MARK = Pattern.compile("(.{2,})[/／：:，,]([^/／：:，,]{2,10})");

  private static final Pattern WORD_AND_UNIT =
      Pattern.compile("(?<word>[^，,、;；]{2,12})[，,、;；]\\s?(?<unit>[^，,、;；]{1,10})");

  private static final String POINTS = "百分点";

  /** 1-, as in 1-本月, at the end of a text. */
  private static final Pattern FROM_JANUARY = Pattern.compile("(?<![\\d.])0?1月?[-—–~～－至到]{1,2}$");

  /** （%、百分点）, （±%或个百分点）. */
  private static final Pattern PERCENT_OR_POINTS =
      Pattern.compile("[±+＋-]{0,2}[%％][、，,/或 ]{1,2}[±+＋-]{0,2}个?百分点");

  private final TableWords words;
  private final UnitWords units;
  private final Memo<String, Label> parsed = new Memo<>(this::takeApart);

  public LabelParser(TableWords words, UnitWords units) {
    this.words = words;
    this.units = units;
  }

  /** Takes a label apart; the same label is taken apart once. */
  public Label parse(String text) {
    return parsed.get(text);
  }

  private Label takeApart(String text) {
    if (text.length() > LONGEST_LABEL) {
      return new Label(text, MeasureSense.PLAIN, null, "", "");
    }
    Optional<Translation> both = Translation.behind(text);
    Label label = new Parts(Plain.label(both.map(Translation::original).orElse(text))).label();
    boolean openUnit = label.unit() == null && both.isPresent();
    return openUnit
        ? label.withUnit(new Parts(Plain.label(both.get().english())).label().unit())
        : label;
  }

  /** The rest of a label and what was taken from its end so far. */
  private final class Parts {
    private String rest;
    private MeasureSense sense = MeasureSense.PLAIN;
    private @Nullable String unit;
    private String base = "";
    private boolean spanOfBase;
    private String sourceWord = "";

    Parts(String text) {
      rest = text;
    }

    Label label() {
      Optional<IndexBase> alone = IndexBase.parse(rest);
      if (alone.isPresent()) {
        return new Label("", alone.get().sense(), null, alone.get().fixed(), rest);
      }
      boolean taken = true;
      while (taken && !rest.isEmpty()) {
        taken =
            takeMark() || takeBrackets() || takeBase() || takePercent() || takeUnit() || takeWord();
      }
      trimMarks();
      return new Label(rest, adjusted(), unit, base, sourceWord);
    }

    /** 地区生产总值①. */
    private boolean takeMark() {
      String unmarked = FootnoteMark.nameWithout(rest);
      boolean marked = unmarked.length() < rest.length();
      rest = unmarked;
      return marked;
    }

    private boolean takeBrackets() {
      Optional<Brackets> brackets = Brackets.last(rest);
      if (brackets.isEmpty()) {
        return false;
      }
      String inside = brackets.get().inside();
      Optional<IndexBase> index = IndexBase.parse(inside);
      if (index.isPresent()) {
        take(index.get());
      } else if (unit == null && (units.isUnit(inside) || inside.equals("-"))) {
        unit = inside.equals("-") ? "" : inside;
      } else if (unit == null && isSignedPercent(inside)) {
        unit = "%";
      } else if (unit == null && PERCENT_OR_POINTS.matcher(inside).matches()) {
        unit = Label.PERCENT_OR_POINTS;
      } else if (inside.equals(unit)) {
        rest = brackets.get().before(); // 老年抚养比(%)(%)
        return true;
      } else if (inside.equals("±") || inside.equals("+-") || UnitWords.isFrequency(inside)) {
        rest = brackets.get().before(); // (±) and （季度） say nothing of what the numbers are
        return true;
      } else {
        return takeWordInBrackets(brackets.get());
      }
      rest = brackets.get().before();
      return true;
    }

    /** 居民消费价格指数_上年同月=100. */
    private boolean takeBase() {
      int mark = rest.lastIndexOf('_');
      Optional<IndexBase> index =
          mark < 0 ? Optional.empty() : IndexBase.parse(rest.substring(mark + 1));
      index.ifPresent(
          found -> {
            take(found);
            rest = rest.substring(0, mark);
          });
      return index.isPresent();
    }

    private void take(IndexBase index) {
      // 当期 behind (上年同期=100) means the period alone, so that word decides.
      spanOfBase = sense.span() == Span.OPEN;
      sense = index.sense().with(sense);
      base = index.fixed();
    }

    private static boolean isSignedPercent(String inside) {
      return inside.equals("±%") || inside.equals("+-%") || inside.equals("＋、－％");
    }

    /** 社会消费品零售总额(累计). */
    private boolean takeWordInBrackets(Brackets brackets) {
      @Nullable MeasureWord word = words.measures().get(Plain.compact(brackets.inside()));
      if (word == null || word.kept()) {
        return takeWordAndUnit(brackets);
      }
      take(word);
      rest = brackets.before();
      return true;
    }

    /** 增长速度（累计，%）. */
    private boolean takeWordAndUnit(Brackets brackets) {
      Matcher both = WORD_AND_UNIT.matcher(brackets.inside());
      @Nullable MeasureWord word =
          both.matches() ? words.measures().get(Plain.compact(both.group("word"))) : null;
      if (word == null || word.kept() || unit != null || !units.isUnit(both.group("unit"))) {
        return false;
      }
      unit = both.group("unit");
      take(word);
      rest = brackets.before();
      return true;
    }

    /** A unit without brackets behind a measure word: 比上年增长%, 比上年±%, ±个百分点. */
    private boolean takePercent() {
      if (unit != null) {
        return false;
      }
      if (rest.endsWith("%") || rest.endsWith("％")) {
        unit = "%";
        rest = rest.substring(0, rest.length() - 1);
        return true;
      }
      if (rest.endsWith(POINTS)) {
        int from = rest.length() - POINTS.length();
        unit = POINTS;
        rest = rest.substring(0, rest.startsWith("个", from - 1) ? from - 1 : from);
        return true;
      }
      return false;
    }

    private boolean takeUnit() {
      Matcher behind = BEHIND_MARK.matcher(rest);
      boolean found =
          unit == null
              && behind.matches()
              && units.isUnit(behind.group(2))
              && !units.isUnit(behind.group(1));
      if (found) {
        unit = behind.group(2);
        rest = behind.group(1);
      }
      return found;
    }

    private boolean takeWord() {
      for (int length = Math.min(LONGEST_WORD, rest.length()); length > 0; length--) {
        int from = rest.length() - length;
        @Nullable MeasureWord word = words.measures().get(Plain.compact(rest.substring(from)));
        if (word != null
            && !isWithin(word, from)
            && (!word.afterMark() || isMarked(from) || isPercentGrowth(word))) {
          take(word);
          if (word.kept()) {
            return false;
          }
          rest = rest.substring(0, from);
          takeStart(word);
          trimMarks();
          return true;
        }
      }
      return false;
    }

    /** 月末数 behind 3 begins within a period. */
    private boolean isWithin(MeasureWord word, int from) {
      return from > 0
          && "年季月".indexOf(word.text().charAt(0)) >= 0
          && Character.isDigit(rest.charAt(from - 1));
    }

    /** 1- before 本月同比增长 makes it count from the start of the year. */
    private void takeStart(MeasureWord word) {
      Matcher start = FROM_JANUARY.matcher(rest);
      if (word.text().startsWith("本") && start.find()) {
        sense = sense.cumulative();
        sourceWord = start.group() + sourceWord;
        rest = rest.substring(0, start.start());
      }
    }

    /** 增长(%) and the like, but not a rate such as 自然增长率(%). */
    private boolean isPercentGrowth(MeasureWord word) {
      return word.sense().kind() == Measure.GROWTH
          && (Objects.equals(unit, "%") || Objects.equals(unit, Label.PERCENT_OR_POINTS))
          && !word.text().endsWith("率");
    }

    private boolean isMarked(int from) {
      return from == 0 || MARKS.indexOf(rest.charAt(from - 1)) >= 0 || sense.isCumulative();
    }

    private void take(MeasureWord word) {
      if (word.sense().kind() == Measure.SHARE && (unit == null || !unit.equals("%"))) {
        return;
      }
      boolean tells = spanOfBase && word.sense().span() != Span.OPEN;
      sense =
          tells
              ? new MeasureSense(sense.kind(), word.sense().span(), sense.yearBefore())
              : word.sense().with(sense);
      if (!word.kept()) {
        sourceWord = word.text() + sourceWord;
      }
    }

    private void trimMarks() {
      int end = rest.length();
      while (end > 0 && MARKS.indexOf(rest.charAt(end - 1)) >= 0) {
        end--;
      }
      rest = Plain.strip(rest.substring(0, end));
    }

    /** Growth in points or in an amount is a change. */
    private MeasureSense adjusted() {
      boolean change =
          (sense.kind() == Measure.GROWTH || sense.kind() == Measure.GROWTH_MOM)
              && unit != null
              && !unit.equals(Label.PERCENT_OR_POINTS)
              && !"%％‰".contains(unit)
              && !unit.isEmpty();
      return change ? new MeasureSense(Measure.CHANGE, Span.OPEN, sense.yearBefore()) : sense;
    }
  }
}

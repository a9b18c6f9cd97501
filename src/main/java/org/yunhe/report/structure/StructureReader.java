package org.yunhe.report.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.Region;
import org.yunhe.reference.Regions;
import org.yunhe.report.lexicon.Lexicon;
import org.yunhe.report.lexicon.WordTrie;
import org.yunhe.report.text.CleanText;
import org.yunhe.report.text.ReportDocument;
import org.yunhe.report.text.Section;
import org.yunhe.report.text.SourceRange;
import org.yunhe.staged.DocumentRow;

/** Finds the documents of a cleaned source, what is known about them, and their sections. */
public final class StructureReader {
  private static final int LONGEST_TITLE = 90;
  private static final int LONGEST_REPORT_TITLE = 30;
  private static final int OPENING = 120;
  private static final int FURTHER = 600;

  private final Metadata metadata;
  private final SectionReader sections;
  private final WordTrie workReportFile;
  private final WordTrie planDraft;

  private StructureReader(Lexicon lexicon, Regions regions) {
    metadata = new Metadata(lexicon, regions);
    sections = new SectionReader(new PartWords(lexicon));
    workReportFile = lexicon.trie("file.work_report");
    planDraft = lexicon.trie("title.plan_draft");
  }

  public static StructureReader create(Regions regions, ReferenceFiles files) {
    return new StructureReader(Lexicon.load(files, "report/section.txt"), regions);
  }

  /**
   * The documents of a source, in order.
   *
   * @param fileName name of the source; a year in it counts where the text has none
   */
  public List<ReportDocument> read(CleanText text, String fileName) {
    List<ReportDocument> documents = new ArrayList<>();
    for (List<Paragraph> paragraphs : split(text.text())) {
      documents.add(document(text, paragraphs, documents.size() + 1, fileName));
    }
    return documents;
  }

  private List<List<Paragraph>> split(String text) {
    List<List<Paragraph>> documents = new ArrayList<>();
    List<Paragraph> current = new ArrayList<>();
    boolean prose = false;
    for (Paragraph p : Paragraph.of(text)) {
      if (prose && startsDocument(text, p) && !isTitleInside(text, p)) {
        documents.add(current);
        current = new ArrayList<>();
        prose = false;
      }
      current.add(p);
      prose |= p.isProse(text);
    }
    if (!current.isEmpty()) {
      documents.add(current);
    }
    return documents;
  }

  /** A title between 《 and 》 that stands on a line of its own is one that the text only names. */
  private static boolean isTitleInside(String text, Paragraph p) {
    int before = p.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && text.charAt(before) == '《';
  }

  private boolean startsDocument(String text, Paragraph p) {
    if (p.length() > LONGEST_TITLE || p.isProse(text) || Heading.level(text, p) > 0) {
      return false;
    }
    String line = text.substring(p.start(), p.end());
    String kind = metadata.kind(line);
    return switch (kind) {
      case "resolution" -> line.contains("关于") && (line.endsWith("决议") || line.endsWith("决定"));
      case "work_report" ->
          p.length() <= LONGEST_REPORT_TITLE && line.contains("政府工作报告") && line.indexOf('，') < 0;
      case "communique" -> p.length() <= LONGEST_TITLE && line.endsWith("统计公报");
      default -> false;
    };
  }

  private ReportDocument document(
      CleanText clean, List<Paragraph> paragraphs, int number, String fileName) {
    String text = clean.text();
    int start = paragraphs.get(0).start();
    int end = paragraphs.get(paragraphs.size() - 1).end();
    List<String> head = Metadata.head(text, paragraphs);
    String title = metadata.title(head);
    String kind = kind(title, fileName);
    LocalDate date = HeadDate.of(head);
    ViewYears years = new ViewYears(date, fileName);
    String plan = planTitle(head);
    boolean plans = kind.equals("work_report") || !plan.isEmpty();
    String titled = title.isEmpty() ? plan : title;
    Integer told = plans ? years.plan(titled, List.of()) : null;
    List<Section> read = sections.read(text, paragraphs, plans, told == null ? 0 : told);
    Integer planYear = plans || ViewYears.isHalved(read) ? years.plan(titled, read) : null;
    Integer reviewYear =
        planYear != null ? Integer.valueOf(planYear - 1) : years.review(title, text, start, end);
    int regionYear = reviewYear == null ? LocalDate.EPOCH.getYear() : reviewYear;
    Optional<Region> region =
        metadata.region(
            head, within(text, start, end, OPENING), within(text, start, end, FURTHER), regionYear);
    SourceRange range = clean.toSource(start, end);
    DocumentRow row =
        new DocumentRow(
            number,
            title,
            kind,
            region.map(Region::code).orElse(null),
            region.map(Region::name).orElse(""),
            date,
            planYear,
            metadata.speaker(head),
            metadata.meeting(head),
            range.start(),
            range.end());
    return new ReportDocument(row, reviewYear, years.issue(reviewYear), clean, read);
  }

  private static String within(String text, int start, int end, int length) {
    return text.substring(start, Math.min(end, start + length));
  }

  /** The kind that the title tells, or else the name of the file. */
  private String kind(String title, String fileName) {
    String told = metadata.kind(title);
    boolean named = workReportFile.find(fileName, 0, fileName.length()) >= 0;
    return told.equals("other") && named ? "work_report" : told;
  }

  /**
   * The line of the head that names a plan to be adopted (…计划执行情况与…计划草案的报告); empty if none does.
   */
  private String planTitle(List<String> head) {
    return head.stream()
        .filter(line -> planDraft.find(line, 0, line.length()) >= 0)
        .findFirst()
        .orElse("");
  }
}

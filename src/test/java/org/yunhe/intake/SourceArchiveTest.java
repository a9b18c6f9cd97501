package org.yunhe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.yunhe.intake.Archives.utf8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.problem.ProblemException;
import org.yunhe.staged.SourceKind;

class SourceArchiveTest {
  private static final LocalDateTime DAY = LocalDateTime.of(2021, 3, 1, 0, 0);

  @TempDir Path folder;

  @Test
  void theSameBytesUnderTwoNamesAreOneSource() throws Exception {
    SourceArchive archive = SourceArchive.open(folder);

    assertThat(archive.add(file("a.csv", "1"), DAY, "nightly").isNew()).isTrue();
    assertThat(archive.add(file("b.csv", "1"), DAY.plusDays(1), "nightly").isNew()).isFalse();

    assertThat(archive.sources())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.fileName()).isEqualTo("a.csv");
              assertThat(source.firstSeenAt()).isEqualTo(DAY);
              assertThat(source.otherNames()).containsExactly("b.csv");
            });
  }

  @Test
  void aReopenedArchiveGoesOnCounting() throws Exception {
    SourceArchive.open(folder).add(file("a.csv", "1"), DAY, "nightly");
    SourceArchive reopened = SourceArchive.open(folder);
    reopened.add(file("b.csv", "2"), DAY, "nightly");

    assertThat(SourceArchive.open(folder).sources())
        .extracting(ArchivedSource::fileName, ArchivedSource::arrivalNo)
        .containsExactly(tuple("a.csv", 1L), tuple("b.csv", 2L));
    assertThat(reopened.content(reopened.sources().get(0))).isEqualTo(utf8("1"));
  }

  @Test
  void contentWithoutItsRecordIsNotYetReceived() throws Exception {
    SourceArchive archive = SourceArchive.open(folder);
    ArchivedSource source = archive.add(file("a.csv", "1"), DAY, "nightly").source();
    Files.delete(archive.contentPath(source).resolveSibling("source.json"));

    SourceArchive reopened = SourceArchive.open(folder);

    assertThat(reopened.sources()).isEmpty();
    assertThat(reopened.add(file("a.csv", "1"), DAY, "nightly").isNew()).isTrue();
  }

  @Test
  void whatASourceIsReadAsIsDecidedOnce() throws Exception {
    SourceArchive archive = SourceArchive.open(folder);
    ArchivedSource source =
        archive.add(file("a.txt", "甲,1,2,3\n乙,4,5,6\n"), DAY, "nightly").source();
    Files.delete(archive.contentPath(source));

    assertThat(SourceArchive.open(folder).kind(source)).contains(SourceKind.TABLE);
  }

  @Test
  void recordsWithoutAKindGetOne() throws Exception {
    SourceArchive archive = SourceArchive.open(folder);
    ArchivedSource source = archive.add(file("a.txt", "今年增长6%。\n"), DAY, "nightly").source();
    Path record = archive.contentPath(source).resolveSibling("source.json");
    String json = Files.readString(record);
    assertThat(json).contains("\"REPORT\"");
    Files.writeString(record, json.replaceAll(",\\s*\"kind\" : \"REPORT\"", ""));

    SourceArchive reopened = SourceArchive.open(folder);

    assertThat(reopened.sources().get(0).kind()).isNull();
    assertThat(reopened.kind(source)).contains(SourceKind.REPORT);
    assertThat(Files.readString(record)).contains("\"REPORT\"");
  }

  @Test
  void aDamagedRecordIsNamed() throws Exception {
    SourceArchive archive = SourceArchive.open(folder);
    ArchivedSource source = archive.add(file("a.csv", "1"), DAY, "nightly").source();
    Files.writeString(archive.contentPath(source).resolveSibling("source.json"), "{");

    assertThatThrownBy(() -> SourceArchive.open(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("source.json")
        .hasMessageContaining("restore it");
  }

  private static ReceivedFile file(String name, String text) {
    return new ReceivedFile(name, "", utf8(text));
  }
}

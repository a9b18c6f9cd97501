package org.yunhe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.problem.ProblemException;

class InputFinderTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() throws Exception {
    Files.createDirectories(folder.resolve("in/2021"));
    Files.writeString(folder.resolve("in/b.csv"), "");
    Files.writeString(folder.resolve("in/a.txt"), "");
    Files.writeString(folder.resolve("in/.hidden.csv"), "");
    Files.writeString(folder.resolve("in/2021/c.csv"), "");
  }

  @Test
  void aFolderGivesAllItsFilesInOrder() {
    assertThat(InputFinder.find("in", folder))
        .extracting(file -> folder.relativize(file).toString())
        .containsExactly("in/2021/c.csv", "in/a.txt", "in/b.csv");
  }

  @Test
  void linksAreFollowedAndThoseThatLeadBackAreNoEnd() throws Exception {
    Files.createDirectories(folder.resolve("share"));
    Files.writeString(folder.resolve("share/d.csv"), "");
    Files.createSymbolicLink(folder.resolve("in/mounted"), folder.resolve("share"));
    Files.createSymbolicLink(folder.resolve("in/2021/back"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/nowhere.csv"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("inbox"), folder.resolve("in"));

    assertThat(InputFinder.find("inbox", folder))
        .extracting(file -> folder.relativize(file).toString())
        .containsExactly(
            "inbox/2021/c.csv",
            "inbox/a.txt",
            "inbox/b.csv",
            "inbox/mounted/d.csv",
            "inbox/nowhere.csv");
    assertThat(InputFinder.find("inbox/*.csv", folder)).hasSize(2);
  }

  @Test
  void locksOfOfficeArePassedOver() throws Exception {
    Files.writeString(folder.resolve("in/~$b.xlsx"), "");

    assertThat(InputFinder.find("in", folder)).hasSize(3);
  }

  @Test
  void aFileGivesItself() {
    assertThat(InputFinder.find("in/a.txt", folder)).containsExactly(folder.resolve("in/a.txt"));
  }

  @Test
  void globsMatchPaths() {
    assertThat(InputFinder.find("in/*.csv", folder)).containsExactly(folder.resolve("in/b.csv"));
    assertThat(InputFinder.find("in/**.csv", folder)).hasSize(2);
    assertThat(InputFinder.find("in/*/[a-c].csv", folder)).hasSize(1);
  }

  @Test
  void aBrokenGlobIsNamed() {
    assertThatThrownBy(() -> InputFinder.find("in/[a", folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("in/[a")
        .hasMessageContaining("is not a glob");
  }

  @Test
  void whatCanBeNoPathIsNamed() {
    for (String input : List.of("in/a\0b", "in\0/*.csv")) {
      assertThatThrownBy(() -> InputFinder.find(input, folder))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("is not a path");
    }
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> InputFinder.find("out", folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(folder.resolve("out").toString())
        .hasMessageContaining("no such file or folder");
    assertThatThrownBy(() -> InputFinder.find("out/*.csv", folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no such folder");
  }
}

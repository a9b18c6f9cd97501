package org.yunhe.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yunhe.problem.ProblemException;

class HomeTest {
  @TempDir Path folder;

  @Test
  void aJobThatIsNoTextIsNamedWhenItIsAskedForAndNoEarlier() throws Exception {
    Files.createDirectories(folder.resolve("jobs"));
    Files.writeString(folder.resolve("jobs/a.yml"), "description: 每晚\n");
    Files.writeString(folder.resolve("jobs/b.yml"), "description: 每月\n", Charset.forName("GBK"));
    Home home = new Home(folder);

    assertThat(home.jobNames()).containsExactly("a", "b");
    assertThat(home.job("a")).contains("description: 每晚\n");
    assertThat(home.job("c")).isEmpty();
    assertThatThrownBy(() -> home.job("b"))
        .isInstanceOf(ProblemException.class)
        .hasMessageEndingWith("b.yml: is not UTF-8; save it as UTF-8");
  }

  @Test
  void withoutAFolderOfJobsTheBuiltInOnesCount() {
    assertThat(new Home(folder).job("nightly")).isPresent();
  }
}

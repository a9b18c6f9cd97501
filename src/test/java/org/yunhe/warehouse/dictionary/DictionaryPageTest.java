package org.yunhe.warehouse.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yunhe.home.Home;

class DictionaryPageTest {
  private static final Path PAGE = Path.of("warehouse", "README.md");

  /** Write the page anew with {@code mvn test -Dtest=DictionaryPageTest -Dyunhe.write=true}. */
  @Test
  void thePageIsUpToDate() throws IOException {
    String page =
        DictionaryPage.of(DictionaryReader.read(new Home(Path.of(".")).warehouse().dictionary()));
    if (Boolean.getBoolean("yunhe.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(page).as("%s, from models/dictionary.yml", PAGE).isEqualTo(Files.readString(PAGE));
  }
}

package org.yunhe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yunhe.intake.Archives.utf8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnpackerTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final byte[] CONTENT = utf8("指标,2021年\n生产总值(亿元),1\n");

  private final List<ReceivedFile> files = new ArrayList<>();
  private final List<Unpacker.BrokenArchive> broken = new ArrayList<>();

  @Test
  void aPlainFileIsHandedOn() {
    unpack("a.csv", CONTENT, IntakeLimits.standard());

    assertThat(files).singleElement().extracting(ReceivedFile::entryPath).isEqualTo("");
  }

  @Test
  void namesInsideZipsAreUtf8OrGbk() throws IOException {
    unpack("a.zip", Archives.zip("表/一.csv", CONTENT, GBK), IntakeLimits.standard());
    unpack("b.zip", Archives.zip("表/二.csv", CONTENT, StandardCharsets.UTF_8), standard());

    assertThat(files)
        .extracting(ReceivedFile::fileName, ReceivedFile::entryPath)
        .containsExactly(tuple("一.csv", "a.zip!/表/一.csv"), tuple("二.csv", "b.zip!/表/二.csv"));
    assertThat(files).allSatisfy(file -> assertThat(file.content()).isEqualTo(CONTENT));
  }

  @Test
  void everyFormatGivesItsFiles() throws IOException {
    unpack("a.tar", Archives.tar("一.csv", CONTENT, GBK), standard());
    unpack("a.tar.gz", Archives.gzip(Archives.tar("二.csv", CONTENT, GBK)), standard());
    unpack("三.csv.gz", Archives.gzip(CONTENT), standard());
    unpack("a.7z", Archives.sevenZ("四.csv", CONTENT), standard());

    assertThat(files)
        .extracting(ReceivedFile::fileName)
        .containsExactly("一.csv", "二.csv", "三.csv", "四.csv");
    assertThat(files).allSatisfy(file -> assertThat(file.content()).isEqualTo(CONTENT));
    assertThat(broken).isEmpty();
  }

  @Test
  void archivesInsideArchivesAreOpened() throws IOException {
    byte[] inner = Archives.zip("一.csv", CONTENT, GBK);
    unpack("outer.zip", Archives.zip("inner.zip", inner, GBK), standard());

    assertThat(broken).isEmpty();
    assertThat(files)
        .singleElement()
        .extracting(ReceivedFile::entryPath)
        .isEqualTo("outer.zip!/inner.zip!/一.csv");
    assertThat(broken).isEmpty();
  }

  @Test
  void aCutOffArchiveIsReportedOnce() throws IOException {
    byte[] whole = Archives.gzip(Archives.tar("一.csv", new byte[100_000], GBK));
    unpack("cut.tar.gz", Arrays.copyOf(whole, whole.length / 2), standard());

    assertThat(broken).hasSize(1);
    assertThat(broken.get(0).problem().where()).isEqualTo("cut.tar.gz");
    assertThat(broken.get(0).problem().what()).startsWith("can't be unpacked");
  }

  @Test
  void somethingElseUnderTheNameOfAnArchiveIsReported() throws IOException {
    unpack("no.zip", CONTENT, standard());
    unpack("no.7z", CONTENT, standard());
    unpack("no.gz", CONTENT, standard());

    unpack("none.zip", Archives.zip(CONTENT), standard());

    unpack("empty.tar", new byte[0], standard());

    assertThat(broken)
        .extracting(b -> b.problem().toString())
        .containsExactly(
            "no.zip: is no .zip archive; ask for it again",
            "no.7z: is no .7z archive; ask for it again",
            "no.gz: is no .gz archive; ask for it again",
            "none.zip: holds no files; ask for it again",
            "empty.tar: is empty; ask for it again");
    assertThat(files).isEmpty();
  }

  @Test
  void anArchiveIsUnpackedByWhatItIs() throws IOException {
    unpack("a.zip", Archives.sevenZ("一.csv", CONTENT), standard());
    unpack("a.7z", Archives.zip("二.csv", CONTENT, GBK), standard());
    unpack("rar.zip", utf8("Rar!\u001A\u0007"), standard());

    assertThat(files).extracting(ReceivedFile::fileName).containsExactly("一.csv", "二.csv");
    assertThat(broken)
        .extracting(b -> b.problem().toString())
        .containsExactly("rar.zip: is a RAR archive; pack its files as .zip or .7z");
  }

  @Test
  void whatCantBeReadIsNamedOnceAndTheRestIsRead() throws IOException {
    byte[] zip = Archives.zip(CONTENT, "一.csv", "密.csv", "密二.csv", "坏.csv", "二.csv");
    Archives.encrypt(zip, "密.csv");
    Archives.encrypt(zip, "密二.csv");
    Archives.damage(zip, "坏.csv");
    unpack("a.zip", zip, standard());

    assertThat(files).extracting(ReceivedFile::fileName).containsExactly("一.csv", "二.csv");
    assertThat(broken)
        .extracting(b -> b.problem().toString())
        .containsExactly(
            "a.zip: 密.csv and 1 more are encrypted or packed in an unknown way, 坏.csv is damaged;"
                + " ask for it again, whole and without a password; what else it holds was read");
  }

  @Test
  void aBombIsStoppedWhileItUnpacks() throws IOException {
    byte[] bomb = Archives.gzip(new byte[64 << 20]);
    unpack("bomb.csv.gz", bomb, new IntakeLimits(10, 1L << 29, 1L << 30, 100, 3));

    assertThat(broken).hasSize(1);
    assertThat(broken.get(0).problem().what()).contains("past the limits");
    assertThat(files).isEmpty();
  }

  @Test
  void depthAndSizeAreLimited() throws IOException {
    byte[] archive = Archives.zip("一.csv", CONTENT, GBK);
    unpack("deep.zip", Archives.zip("in.zip", archive, GBK), new IntakeLimits(9, 999, 999, 9, 1));
    unpack("long.zip", Archives.zip("一.csv", CONTENT, GBK), new IntakeLimits(9, 5, 99, 9, 3));

    assertThat(broken)
        .extracting(b -> b.problem().what())
        .anySatisfy(what -> assertThat(what).contains("deep"))
        .anySatisfy(what -> assertThat(what).contains("more than 5 bytes"));
  }

  @Test
  void anArchiveKeepsItsDepthWhenItIsTakenAlone() throws IOException {
    byte[] archive = Archives.zip("一.csv", CONTENT, GBK);
    IntakeLimits limits = new IntakeLimits(9, 999, 999, 9, 1);
    unpack("deep.zip", Archives.zip("in.zip", archive, GBK), limits);
    ReceivedFile refused = broken.get(0).archive();

    new Unpacker(limits).unpack(refused, files::add, broken::add);

    assertThat(broken).extracting(b -> b.archive().fileName()).containsExactly("in.zip", "in.zip");
    assertThat(files).isEmpty();
  }

  private static IntakeLimits standard() {
    return IntakeLimits.standard();
  }

  private void unpack(String name, byte[] content, IntakeLimits limits) {
    new Unpacker(limits).unpack(new ReceivedFile(name, "", content), files::add, broken::add);
  }
}

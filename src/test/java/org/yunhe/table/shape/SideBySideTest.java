package org.yunhe.table.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yunhe.reference.ProjectReference;
import org.yunhe.table.grid.Cell;
import org.yunhe.table.grid.Grid;
import org.yunhe.table.layout.Vocabulary;
import org.yunhe.table.words.TableWordsLoader;

class SideBySideTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(ProjectReference.DATA, TableWordsLoader.load(ProjectReference.FILES));

  @Test
  void beginsATableWhereTheFirstHeadingStandsAgain() {
    assertThat(tables("城市|环比|同比|城市|环比|同比", "北京|100.1|101|天津|99.8|98.7"))
        .containsExactly("0: 1 2", "3: 4 5");
  }

  @Test
  void readsDifferentTablesWithTheSameLabels() {
    assertThat(tables("地区|粮食产量|增速|地区|进出口总额", "北京|1.5|1.2|天津|2.5"))
        .containsExactly("0: 1 2", "3: 4");
  }

  @Test
  void keepsRunningNumbersWithTheTableBehindThem() {
    assertThat(tables("序号|地区|产量|序号|地区|产量", "1|北京|1.5|2|天津|2.5")).containsExactly("1: 2", "4: 5");
  }

  @Test
  void keepsOneTableWhoseLabelsStandAgainAtItsEnd() {
    assertThat(tables("地区|产量|增速|地区", "北京|1.5|1.2|北京", "天津|2.5|2.2|天津")).containsExactly("0: 1 2");
  }

  @Test
  void keepsOneTableWithTheSameMeasuresUnderSeveralHeadings() {
    assertThat(tables("地区|粮食||棉花|", "|产量|增速|产量|增速", "北京|1.5|1.2|2.5|2.2"))
        .containsExactly("0: 1 2 3 4");
  }

  @Test
  void keepsOneTableWithUnitsThatHaveNoHeading() {
    assertThat(tables("|2031年||2030年|", "粮食产量|1.5|万吨|1.2|万吨")).containsExactly("0: 1 3");
  }

  @Test
  void givesEachTableTheRowsInWhichItStands() {
    List<Block> blocks = blocks("城市|环比|城市|环比", "北京|100.1|天津|99.8", "|  |大连|99.7", "唐山|99.5||");
    assertThat(blocks).extracting(Block::dataRows).containsExactly(List.of(1, 3), List.of(1, 2));
    assertThat(blocks).extracting(Block::isRightOfAnother).containsExactly(false, true);
    assertThat(blocks).extracting(Block::isLeftOfAnother).containsExactly(true, false);
  }

  /** The label columns and the columns of numbers of each table. */
  private static List<String> tables(String... rows) {
    return blocks(rows).stream()
        .map(b -> indexes(b, Column.Kind.LABEL) + ": " + indexes(b, Column.Kind.VALUE))
        .toList();
  }

  private static String indexes(Block block, Column.Kind kind) {
    return String.join(
        " ", block.columns(kind).stream().map(c -> String.valueOf(c.index())).toList());
  }

  private static List<Block> blocks(String... rows) {
    List<List<Cell>> cells =
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row.split("\\|", -1)).map(Cell::text).toList())
            .toList();
    return new BlockFinder(VOCABULARY.words(), VOCABULARY.numbers(), VOCABULARY.units()::isUnit)
        .find(Grid.of("", cells));
  }
}

package org.yunhe.report.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yunhe.problem.ProblemException;

class LexiconTest {
  @Test
  void readsGroupsAndMaps() {
    Lexicon lexicon = Lexicon.load(name -> "# words\n[up]\n增长 上升\n[pair]\n城乡=城镇|农村\n", "w.txt");

    assertThat(lexicon.words("up")).containsExactly("增长", "上升");
    assertThat(lexicon.map("pair")).containsEntry("城乡", "城镇|农村");
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    assertThatThrownBy(() -> Lexicon.load(name -> "早\n[a]\n甲 甲\n[a]\n", "w.txt"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("w.txt:1")
        .hasMessageContaining("w.txt:3")
        .hasMessageContaining("w.txt:4");
  }

  @Test
  void aMissingGroupIsNamed() {
    Lexicon lexicon = Lexicon.load(name -> "[a]\n甲\n", "w.txt");
    assertThatThrownBy(() -> lexicon.words("b")).hasMessageContaining("[b]");
  }

  @Test
  void findsTheLongestWordAtAndBeforeAPlace() {
    WordTrie trie = new WordTrie(List.of("增", "增长", "同比增长"));
    String text = "同比增长5";

    assertThat(trie.longestAt(text, 2, 5)).isEqualTo(2);
    assertThat(trie.longestBefore(text, 0, 4)).isEqualTo(4);
    assertThat(trie.longestBefore(text, 1, 4)).isEqualTo(2);
    assertThat(trie.find(text, 0, 5)).isZero();
    assertThat(trie.contains("增长")).isTrue();
    assertThat(trie.contains("增长5")).isFalse();
  }

  @Test
  void stepsToThePlacesWhereAWordMayStart() {
    WordMap<String> map = new WordMap<>(Map.of("大桥", "thing", "建", "deed"));

    assertThat(map.next("新建大桥", 0, 4)).isEqualTo(1);
    assertThat(map.next("新建大桥", 2, 4)).isEqualTo(2);
    assertThat(map.next("新建大桥", 3, 4)).isEqualTo(4);
    assertThat(map.next("再建", 0, 2)).isEqualTo(1);
    assertThat(map.next("大桥", 0, 1)).isEqualTo(1);
  }

  @Test
  void keepsWordsThatAreTheBeginningsOfOthersApart() {
    WordMap<Integer> map = new WordMap<>(Map.of("建", 1, "建设", 2, "建设者", 3, "设", 4));

    assertThat(map.longestAt("建设者", 0, 3)).isEqualTo(3);
    assertThat(map.longestAt("建设者", 0, 2)).isEqualTo(2);
    assertThat(map.longestAt("建起", 0, 2)).isEqualTo(1);
    assertThat(map.longestBefore("建设", 0, 2)).isEqualTo(2);
    assertThat(map.longestBefore("施设", 0, 2)).isEqualTo(4);
    assertThat(map.of("建设者", 0, 2)).isEqualTo(2);
    assertThat(map.of("建起", 0, 2)).isNull();
  }
}

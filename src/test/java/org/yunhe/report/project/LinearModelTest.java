package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private final LinearModel model =
      new LinearModel(
          Map.of("bias", 0.5, "end2=大桥", 2.0, "tailWord=", -1.0, "own&head=0/5&PHASE", 4.0));

  @Test
  void sumsTheWeightsOfTheFeaturesAsTheFileNamesThem() {
    LinearModel.LogOdds odds = model.logOdds();
    odds.add(Feature.BIAS);
    odds.add(Feature.END_2, "跨江大桥二期", 2, 4);
    odds.add(Feature.TAIL_WORD, "大桥", 1, 1);
    odds.addBoth(Feature.OWN_AND_HEAD, "0/5", "PHASE");

    assertThat(odds.sum()).isEqualTo(5.5);
  }

  @Test
  void aFeatureThatTheFileLacksWeighsNothing() {
    LinearModel.LogOdds odds = model.logOdds();
    odds.add(Feature.END_2, "跨江大桥二期", 1, 3);
    odds.add(Feature.START_2, "大桥");
    odds.addBoth(Feature.OWN_AND_HEAD, "0/5", "WORKS");

    assertThat(odds.sum()).isZero();
  }
}

package org.yunhe.report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.reference.ProjectReference;
import org.yunhe.staged.Stage;

class CandidateFinderTest {
  private static final ProjectWords WORDS = new ProjectWords(ProjectReference.FILES);
  private static final CandidateFinder FINDER = new CandidateFinder(WORDS);

  /** Names, apart by a bar, and the stage of the first. */
  @ParameterizedTest
  @CsvSource({
    // a verb before the names
    "推进柳河大桥、东岭水库建设, 柳河大桥|东岭水库, ongoing",
    "规划建设数字港产业园, 数字港产业园, planned",
    "开工建设白鹭湖水厂, 白鹭湖水厂, started",
    "建成投用青石医院, 青石医院, completed",
    // a verb after the names
    "柳河大桥、东岭水库竣工, 柳河大桥|东岭水库, completed",
    "白鹭湖水厂加快建设, 白鹭湖水厂, ongoing",
    "蓝箭发动机项目签约落户, 蓝箭发动机项目, signed",
    "柳河机场获批, 柳河机场, planned",
    // verbs around the names: the later one decides
    "力促蓝箭发动机尽快投产, 蓝箭发动机, completed",
    "推动柳河机场开工建设, 柳河机场, started",
    // one verb after another, each with its own names
    "柳河大桥通车、东岭水库开工, 柳河大桥|东岭水库, completed",
    "新建柳河大桥、改造东岭水库, 柳河大桥|东岭水库, started",
    // what 等 leads to is no name
    "推进柳河大桥、东岭水库等12个重大项目建设, 柳河大桥|东岭水库, ongoing",
    "建成柳河至青石、东岭至白鹭等公路, 柳河至青石|东岭至白鹭, completed",
    // preliminary work is planned, whatever the verb
    "加快柳河机场前期工作, 柳河机场, planned",
    "推进柳河机场等项目前期工作取得进展, 柳河机场, planned",
    // verbs that may have more behind them
    "争取柳河灌区纳入国家规划, 柳河灌区, planned",
    // attributes and places are no part of a name
    "总投资20亿元的蓝箭发动机项目在高新区开工, 蓝箭发动机项目, started",
    "全面建成柳河大桥, 柳河大桥, completed",
    "确保柳河大桥6月底前通车, 柳河大桥, completed",
    // 和 joins two names where the left one ends like a built thing
    "推进柳河大桥和东岭水库建设, 柳河大桥|东岭水库, ongoing",
    "建成污水和垃圾处理中心, 污水和垃圾处理中心, completed",
    "实施青石河流域保护和修复工程, 青石河流域保护和修复工程, ongoing",
    // quotes hold a name together
    "建成“一路、两桥”快速通道, “一路、两桥”快速通道, completed",
    // a list behind a verb and 的还有
    "同步开工的还有柳河大桥、东岭水库等, 柳河大桥|东岭水库, started",
    // 实现 is no part of a name
    "白鹭湖水厂实现供水, 白鹭湖水厂, completed",
    // a count behind the last name, 等 or not
    "推进柳河大街和青石大街两条出口路等市政工程建设, 柳河大街|青石大街, ongoing",
    // a count of one more than the list has names
    "建成柳河和东升路两个广场, 柳河|东升路, completed",
    // work that has not begun
    "青石医院尚未实质性开工, 青石医院, planned",
    // how far a part has got tells it of what was only agreed on
    "'引入青石度假城项目，一期工程开工建设', 青石度假城项目, started",
    // the names stand in the clause before
    "'柳河大桥项目，现已竣工', 柳河大桥项目, completed",
    // a list that a count opens
    "'全市集中开工20个项目，重大项目包括柳河大桥项目、东岭水库项目', 柳河大桥项目|东岭水库项目, started",
    "'开工项目中，最大项目为蓝箭发动机项目', 蓝箭发动机项目, started",
    // 等 inside a word, and behind the name of a place
    "开工建设高等职业学院, 高等职业学院, started",
    "建成青石至黎平等高速公路, 青石至黎平, completed",
    // one list after another
    "加快柳河至青石、东岭至白鹭等铁路和柳河、青石等机场建设, 柳河至青石|东岭至白鹭|柳河|青石, ongoing",
    "加快柳河航空枢纽、青石等5个物流枢纽、白鹭等3个冷链基地建设, 柳河航空枢纽|青石|白鹭, ongoing",
    // a count closes a list as 等 does
    "建成青石路、白鹭路两条主干道, 青石路|白鹭路, completed",
    // preliminary work of one name of a list
    "柳河大桥前期、青石医院有序推进, 柳河大桥|青石医院, planned",
    "青石医院、柳河大桥前期有序推进, 青石医院|柳河大桥, planned",
    // 及 joins two names only where the second is one
    "建成柳河水厂及管网, 柳河水厂及管网, completed",
    "建成柳河水厂及东岭岸线整治, 柳河水厂|东岭岸线整治, completed",
    // verbs that may have more behind them: progress, a place, money
    "柳河大桥建设取得重大进展, 柳河大桥, ongoing",
    "蓝箭研究院落户高新区, 蓝箭研究院, signed",
    "柳河大桥完成投资2亿元, 柳河大桥, ongoing",
    "柳河大桥完成桥面铺装, 柳河大桥, ongoing",
    "柳河大桥完成施工图评审, 柳河大桥, planned",
    "柳河公路完成路面改造, 柳河公路, completed",
    "全面完成柳河大桥建设, 柳河大桥, completed",
    // who approves stands inside the verb
    "柳河机场获省发展改革委批复, 柳河机场, planned",
    // what comes before the work
    "完成柳河机场可行性研究, 柳河机场, planned",
    "柳河机场启动前期工作, 柳河机场, planned",
    // times are no part of a name
    "力争柳河机场三季度前通航, 柳河机场, completed",
    "柳河大桥于2019年5月1日通车, 柳河大桥, completed",
    // nor are measures; a date may stand before a verb of its own clause
    "'柳河大桥全长2.6公里，计划明年6月通车', 柳河大桥, completed",
    // works are a part of the name when another verb follows
    "柳河公路提质改造提前通车, 柳河公路提质改造, completed",
    // what is done to it is no part of a name
    "推进柳河商场的招商和改造工作, 柳河商场, ongoing",
    "加快柳河大桥建设进度, 柳河大桥, ongoing",
    // a character that could be an adverb or a particle may be the name's own
    "建成都江湾水厂、再生水厂, 都江湾水厂|再生水厂, completed",
    "建成和平路小学, 和平路小学, completed",
    "加快柳河煤化工一体化、东岭产业基地等项目, 柳河煤化工一体化|东岭产业基地, ongoing",
    "建成柳河在线服务平台, 柳河在线服务平台, completed",
    // thought of, whatever is thought of
    "谋划启动柳河大桥建设, 柳河大桥, planned",
    // a ceremony
    "柳河大桥开工仪式举行, 柳河大桥, started",
    // words that no list of verbs holds
    "柳河大桥主梁架至半途, 柳河大桥, ongoing",
    "青石水厂正抓紧试挂水泵, 青石水厂, ongoing",
    // a part alone is done
    "柳河水库导流洞贯通, 柳河水库, ongoing",
    "东岭体育馆主体竣工, 东岭体育馆, ongoing",
    // a number of parts is no part of a name
    "青石安置区300套住房全部交付, 青石安置区, completed",
    "青石产业园5.6万平方米竣工, 青石产业园, completed",
    "青石公路约87公里同步更新, 青石公路, ongoing",
    // a remark is, unless it tells more of the size than the name is long
    "建成青石高速（白鹭段）和东岭水库, 青石高速（白鹭段）|东岭水库, completed",
    "白鹭电厂（总装机60万千瓦）并网, 白鹭电厂, completed",
    // fragments of clauses are no names
    "由于柳河大桥建成青石水厂, 青石水厂, completed",
    // what is aimed at decides
    "'加快柳河大桥建设，确保年底通车', 柳河大桥, completed",
    "柳河大桥确保国庆前通车, 柳河大桥, completed",
    "'盯紧柳河农机、青石机床等在建项目，确保三季度前全部达产', 柳河农机|青石机床, completed",
    "'加快柳河机场前期工作，力争年内开工', 柳河机场, planned",
    // quoted names side by side
    "建成“柳河新村”“青石小区”, 柳河新村|青石小区, completed",
    // what a name is explained by
    "全市首座跨河大桥——柳河大桥通车, 柳河大桥, completed",
    "柳河——青石线通车, 柳河——青石线, completed",
    // a verb that ends a name
    "推进青石风力发电、白鹭水厂建设, 青石风力发电|白鹭水厂, ongoing",
    "东岭医院整体搬迁、白鹭水厂竣工, 东岭医院整体搬迁|白鹭水厂, completed",
    "青石电站发电, 青石电站, completed",
    // who approves, whatever the verb
    "柳河煤矿拿到国家核准, 柳河煤矿, planned",
    // what begins has not ended
    "青石路打通年内动工, 青石路, started",
    // three verbs that follow each other
    "柳河化工厂竣工投产见效, 柳河化工厂, completed",
    // a noun that begins like a verb
    "启动区柳河小学封顶, 启动区柳河小学, ongoing",
    // how far it has got, in a whole clause
    "柳河水厂正在办理前期手续, 柳河水厂, planned",
    "蓝箭发动机项目正在抓紧安装设备, 蓝箭发动机项目, ongoing",
    "青石小学周转房52套已全部分配入住, 青石小学周转房, completed",
    "青石小学食堂6月通过竣工验收, 青石小学食堂, completed",
    "柳河医院扩建已完成立项、选址和地勘, 柳河医院扩建, planned",
    "柳河高速项目前期工作取得实质性进展, 柳河高速项目, planned",
    "柳河变电站通过省发改委核准, 柳河变电站, planned",
    "'柳河水厂二期桩基打完，进入主体施工', 柳河水厂二期, ongoing",
    // what comes between a name and its verb
    "柳河二水厂经过三年等待终于动工, 柳河二水厂, started",
    "蓝箭二期5GW组件项目提前2个月竣工, 蓝箭二期5GW组件项目, completed",
    // lists behind 的有 and a colon
    "续建的有柳河大桥、东岭水库, 柳河大桥|东岭水库, ongoing",
    "'完成年度投资的项目有：蓝箭技改、青石扩建', 蓝箭技改|青石扩建, ongoing",
    "'已竣工的有：投资2亿元的青石纺织厂，投资3亿元的白鹭纸业二期', 青石纺织厂|白鹭纸业二期, completed",
    // a name in a clause of its own, told of several clauses on
    "'柳河水厂项目，总投资2亿元，计划3月开工', 柳河水厂项目, started",
    "'柳河水厂项目，今年完成投资2亿元', 柳河水厂项目, ongoing",
    "'蓝箭加工项目，厂房已封顶', 蓝箭加工项目, ongoing",
    "'柳河水厂项目现场，工人们正在安装管道', 柳河水厂项目, ongoing",
    "'（三）柳河水厂项目：该项目位于东岭，已完成选址', 柳河水厂项目, planned",
    "'3.柳河水厂工程。总投资2亿元。工程于4月开工', 柳河水厂工程, started",
    // what follows tells where and how large it is, and later clauses how far it has got
    "'柳河医院二期位于迎宾路，总建筑面积3万平方米，目前立项、可研已完成', 柳河医院二期, planned",
    "'柳河医院二期总投资2亿元，床位300张，主体已经封顶', 柳河医院二期, ongoing",
    // a list behind 的 and no more than a kind of projects
    "'集中开工的28个重点项目，总投资9亿元，包括柳河车间等5个工业项目', 柳河车间, started",
    "'开工建设的重点项目有柳河车间、青石厂房', 柳河车间|青石厂房, started",
    "'集中开工的项目共6个，既有柳河车间，也有青石小学', 柳河车间|青石小学, started",
    // it goes on behind a comma and a semicolon
    "'续建的有建设长2公里的柳河大桥，长6公里的青石路，还有白鹭水厂', 柳河大桥|青石路|白鹭水厂, ongoing",
    "'集中签约的项目共9个，包括柳河车间等5个工业项目；青石粮库等4个农业项目', 柳河车间|青石粮库, signed",
    // 正在, whatever is being done
    "柳河水厂正在粉刷外墙, 柳河水厂, ongoing",
    "柳河管道前期工作正在抓紧进行, 柳河管道, planned",
    "柳河高速青石段正在办理用地组卷, 柳河高速青石段, planned",
    // numbers of items, kinds before a whole name, what is left between name and verb
    "2.青石桥完工通车, 青石桥, completed",
    "易地扶贫搬迁安置点青石新村二期竣工入住, 青石新村二期, completed",
    // numbers of parts are no names
    "柳河电厂3、4号机组并网, 柳河电厂3、4号机组, completed",
    "青石净化厂一、二联合装置投产, 青石净化厂一、二联合装置, completed",
    "完成柳河大道并实现通车, 柳河大道, completed",
    "柳河水厂因管线迁改进展缓慢, 柳河水厂, ongoing",
    // a count that is a part of the name, and one that closes a list
    "青石供热站2台锅炉技改项目投入运行, 青石供热站2台锅炉技改项目, completed",
    "启动柳河五中等4个项目, 柳河五中, started",
    // 完成 by what it has behind it, though a longer verb begins like it
    "柳河枢纽完成可研报告编制并报送审查, 柳河枢纽, planned",
    "柳河小学完成消防验收, 柳河小学, completed",
    "蓝箭搬迁项目完成土地平整, 蓝箭搬迁项目, ongoing",
    "柳河煤矿进入核准程序, 柳河煤矿, planned",
    // 技术改造 is a word
    "青石织毯厂技术改造完成, 青石织毯厂技术改造, completed",
    // 计划 before a verb is no policy
    "柳河铁路升级改造计划启动建设, 柳河铁路升级改造, started",
    // parts with a time before them, deeds that end like a policy
    "柳河高速年内路基工程全部完成, 柳河高速, ongoing",
    "完成柳河水库输水工程年度任务, 柳河水库输水工程, ongoing",
    // what is said ends or begins with a verb
    "柳河码头交付岸线600米, 柳河码头, completed",
    // works at the end of a name in a list
    "'柳河学校扩建、青石医院易地新建、东岭医院改造按期推进', 柳河学校扩建|青石医院易地新建|东岭医院改造, ongoing",
    // names in clauses of their own before what is told of all of them
    "'柳河公路青石段，白鹭客运站，迎宾西路，年内统统交付', 柳河公路青石段|白鹭客运站|迎宾西路, completed",
    "'柳河大桥，青石铁路东岭段，白鹭桥等交通项目建成', 柳河大桥|青石铁路东岭段|白鹭桥, completed",
    // a verb before a colon, as a heading
    "'◆抓续建：柳河防洪治理三期、青石医院，一抓到底', 柳河防洪治理三期|青石医院, ongoing",
    // an adverb and a verb, though together they stand behind names most often
    "同步推进6号线工程、柳河快轨, 6号线工程|柳河快轨, ongoing",
    // where a project settles is no honour, nor is what it did then
    "蓝箭模具三厂落户青石经济技术开发区, 蓝箭模具三厂, signed",
    "蓝箭检测中心获批落户并制定标准37项, 蓝箭检测中心, signed",
    // what leads to a name across a dash
    "铁路方面——柳河铁路青石段贯通, 柳河铁路青石段, completed",
    // adverbs before a word of one char, and behind what is built in numbers
    "柳河渠改建、青石防洪堤抓紧干, 柳河渠改建|青石防洪堤, ongoing",
    "柳河航道整治、青石翻坝设施要见到实效, 柳河航道整治|青石翻坝设施, ongoing",
    // a part of the whole is no policy
    "柳河枢纽站房主体交验, 柳河枢纽站房, ongoing",
    // helpers and times between name and verb
    "蓝箭切片项目争取落户, 蓝箭切片项目, signed",
    "柳河大道二期下个月就可通车, 柳河大道二期, completed",
    // sizes before a name are no part of it
    "开工建设10万平方米柳河住宅小区、550万元青石文体馆项目, 柳河住宅小区|青石文体馆项目, started",
    // verbs joined by 后, parts done, what something is put on a list for
    "蓝箭化纤、白鹭油气储备签约后动工, 蓝箭化纤|白鹭油气储备, started",
    "柳河园区一期征地拆迁基本完成, 柳河园区一期, ongoing",
    "柳河国家公园进入高水平建设新阶段, 柳河国家公园, ongoing",
    "青石机场列入今年开工计划, 青石机场, started",
    // the ends of a line are a part of its name
    "青石新区至白鹭湖的有轨电车完成可研, 青石新区至白鹭湖的有轨电车, planned",
    // a longer predicate
    "柳河化工二期、青石电站建设拉动投资3.7个百分点, 柳河化工二期|青石电站, ongoing",
    // 和 before a short name that the list goes on behind
    "加快柳河机场扩建和青石、白鹭等机场前期工作, 柳河机场扩建|青石|白鹭, planned",
  })
  void findsWhatVerbsGovern(String sentence, String names, String stage) {
    List<Candidate> found = FINDER.find(sentence);

    assertThat(found.stream().map(c -> c.name().of(sentence)).toList())
        .containsSubsequence(names.split("\\|", -1));
    Candidate first =
        found.stream()
            .filter(c -> c.name().of(sentence).equals(names.split("\\|", -1)[0]))
            .findFirst()
            .orElseThrow();
    assertThat(first.stage().code()).isEqualTo(stage);
  }

  /** 建成 is no verb inside 共建成…, and a verb with 的 behind it governs nothing. */
  @ParameterizedTest
  @CsvSource({"两地共建成渝联合实验室", "已建成的柳河大桥", "这些成绩取得的经验"})
  void leavesVerbsInsideOtherWordsAlone(String sentence) {
    assertThat(FINDER.find(sentence)).isEmpty();
  }

  /** A noun at the end of a clause says nothing, nor does a measure, nor 就有. */
  @ParameterizedTest
  @CsvSource({
    "柳河大桥建设用地",
    "柳河大桥、东岭水库除险工程等",
    "柳河大桥全长2.6公里",
    "柳河水电站就有五座",
    "推进柳河大桥行动",
    "市级重点项目6个",
    "柳河高速我旗境内路段",
    "柳河大桥通行车辆120万辆次"
  })
  void readsNoPredicateIntoOtherWords(String sentence) {
    assertThat(FINDER.find(sentence)).isEmpty();
  }

  /** What a project is made of, and where, is none by itself. */
  @ParameterizedTest
  @CsvSource({"主要建设柳河车间、青石厂房", "建设地点为柳河公园", "建设内容为柳河车间"})
  void leavesThePartsOfAProjectAlone(String sentence) {
    assertThat(FINDER.find(sentence)).isEmpty();
  }

  /** Things told of by their number, and honours, are none. */
  @ParameterizedTest
  @CsvSource({"改造37座小型水库", "建成16公里管网复线", "青石县、白鹭市列入全国试点", "柳河景区入选典型案例"})
  void leavesCountsAndHonoursAlone(String sentence) {
    assertThat(FINDER.find(sentence)).isEmpty();
  }

  /** Kinds of projects, counts inside of a name, words of the event, places where others settle. */
  @ParameterizedTest
  @CsvSource({
    "青石县6个城建项目同时开工", "2018年市城区市政工程完成投资6亿元", "全市交通项目完成投资9亿元",
    "白鹭市21个5000万元以上春季项目集中开工", "白鹭河42项贯通全部完成", "青石县举行集中开工仪式",
    "县委书记宣布项目开工", "柳河产业园落户企业39家", "柳河配套园获批市级创业基地",
    "柳河港完成货物吞吐量2亿吨", "柳河古镇5A级景区创建有力推进", "柳河车间建成后可形成产能3万吨"
  })
  void leavesKindsAndEventsAlone(String sentence) {
    assertThat(FINDER.find(sentence)).isEmpty();
  }

  @Test
  void tellsOfATopicOnce() {
    String sentence = "柳河水厂项目，3月开工，12月竣工。";

    assertThat(FINDER.find(sentence)).extracting(Candidate::stage).containsExactly(Stage.STARTED);
  }

  /** 新建21栋: one of many, none in particular. */
  @Test
  void tellsWhatIsCounted() {
    assertThat(FINDER.find("建成青石安置房2460套")).isNotEmpty().allMatch(Candidate::counted);
    assertThat(FINDER.find("青石水厂完成投资2亿元")).isNotEmpty().noneMatch(Candidate::counted);
    assertThat(FINDER.find("标准厂房新建21栋")).allMatch(Candidate::counted);
    assertThat(FINDER.find("标准厂房新建")).noneMatch(Candidate::counted);
  }

  @Test
  void quotesAnEndlessClauseInPart() {
    String sentence = "推进" + "柳河大桥、".repeat(1000) + "东岭水库建设";

    List<Candidate> found = FINDER.find(sentence);

    assertThat(found).hasSize(1001);
    assertThat(found).allSatisfy(c -> assertThat(c.quote().length()).isLessThanOrEqualTo(310));
  }

  @Property(tries = 300)
  void namesLieInsideTheirClauses(@ForAll("sentences") String sentence) {
    for (Candidate candidate : FINDER.find(sentence)) {
      assertThat(candidate.name().length()).isPositive();
      assertThat(candidate.name().start()).isGreaterThanOrEqualTo(candidate.quote().start());
      assertThat(candidate.name().end()).isLessThanOrEqualTo(candidate.quote().end());
      assertThat(candidate.quote().end()).isLessThanOrEqualTo(sentence.length());
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "推进", "建成", "投产", "柳河", "大桥", "项目", "等", "、", "，", "和", "的", "前期", "“", "”", "（", "）",
            "3个", "加快", "在", "建设", "一", "通车", "纳入", "6月", "对", "\n", "𠮷")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }
}

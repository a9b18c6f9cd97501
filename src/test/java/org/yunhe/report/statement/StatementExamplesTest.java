package org.yunhe.report.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yunhe.report.Reading;
import org.yunhe.staged.NumberRow;

/** One example a rule. */
class StatementExamplesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a level and its growth share a subject, in either order
          全县生产总值86亿元、增长6.1%。 | 全县生产总值 level 86亿元 eq actual - ; 全县生产总值 growth 6.1% eq actual -
          全县生产总值增长6.1%、达到86亿元。 | 全县生产总值 growth 6.1% eq actual - ; 全县生产总值 level 86亿元 eq actual -
          # how prices are kept out, how sure it is and since when are no part of the subject
          水产品产值由2亿元增加到3亿元，扣除价格上涨因素增长31%。 | 水产品产值 level 3亿元 eq actual - ; 水产品产值 growth 31% eq actual -
          县城供热面积现已达到60万平方米。 | 县城供热面积 level 60万平方米 eq actual -
          办公经费一律削减8%。 | 办公经费 growth -8% eq actual -
          水泥产量上半年又比去年同期增长9%。 | 水泥产量 growth 9% eq actual -
          五年内砂石产量稳定在80万吨。 | 砂石产量 level 80万吨 eq actual -
          要求公用经费下降4%。 | 公用经费 growth -4% eq actual -
          县里提出今年茶叶产值增长7%。 | 茶叶产值 growth 7% eq actual -
          网店零售额前三年共增加2亿元。 | 网店零售额 change 2亿元 eq actual -
          外贸出口从7月份开始回升，全年达到3亿元。 | 外贸出口 level 3亿元 eq actual -
          县财政将投入600万元。 | 县财政投入 level 600万元 eq target -
          2020年中央财政支持的渠道有12条。 | 中央财政支持的渠道 level 12条 eq actual 2020
          提前一年实现小学人均公用经费300元。 | 小学人均公用经费 level 300元 eq actual -
          县域工业产值跻身90亿元行列。 | 县域工业产值 level 90亿元 ge actual -
          经济增长连续四年略高于6%。 | 经济 growth 6% ge actual -
          清理文件30件，废止8件，修订3件。 | 清理文件 level 30件 eq actual - ; 废止文件 level 8件 eq actual - ; 修订文件 level 3件 eq actual -
          # what is new of a flow is all of it
          社会融资规模新增3亿元，存款余额新增2亿元。 | 社会融资规模 level 3亿元 eq actual - ; 存款余额 change 2亿元 eq actual -
          # a verb behind a share says what is done with it
          赤字率拟按2%安排。 | 赤字率 level 2% eq target -
          # what is called a share already is one
          网店在零售总额中的比重已占8%。 | 网店在零售总额中的比重 level 8% eq actual -
          # where something came from is no claim
          起征点从月营业额3万元提高到5万元。 | 起征点 level 5万元 eq actual -
          电灯普及率由过去的一半左右，上升到九成。 | 电灯普及率 level 9成 eq actual -
          养老床位占比由五十年代的5%，上升到12%。 | 养老床位占比 level 12% eq actual -
          # what counted things did
          共有600名职工实现了再就业。 | 实现了再就业职工 level 600名 eq actual -
          12个县初步建立了救助制度。 | 建立了救助制度县 level 12个 eq actual -
          12个住宅问题项目整改交付。 | 整改交付住宅问题项目 level 12个 eq actual -
          惠及近千万家庭。 | 惠及家庭 level 1000万 approx actual -
          # how much more of one thing, not of the measure before
          全县用电量增长2倍，化肥增长3倍。 | 全县用电量 multiple 2倍 eq actual - ; 化肥 multiple 3倍 eq actual -
          # numbers that mix digits and numerals, thousands marks of older reports, the unit of a range said once
          公路里程2万5千米，煤炭产量1亿2600万吨。 | 公路里程 level 25000米 eq actual - ; 煤炭产量 level 12600万吨 eq actual -
          粮食产量３２，７００吨。 | 粮食产量 level 32700吨 eq actual -
          贷款余额70亿到100亿元。港口吞吐量4亿至5亿吨。 | 贷款余额 level 70~100亿元 range actual - ; 港口吞吐量 level 4~5亿吨 range actual -
          财政收入占比提高2个多百分点。 | 财政收入占比 change 2个百分点 ge actual -
          # distributed lists
          城乡居民人均可支配收入分别增长5.2%、7.4%。 | 城镇居民人均可支配收入 growth 5.2% eq actual - ; 农村居民人均可支配收入 growth 7.4% eq actual -
          甲种钢、乙种钢产量分别增长3%和4%。 | 甲种钢产量 growth 3% eq actual - ; 乙种钢产量 growth 4% eq actual -
          适龄儿童入园率和普惠率分别达95%和92%。 | 适龄儿童入园率 level 95% eq actual - ; 适龄儿童普惠率 level 92% eq actual -
          牛羊出栏分别增长5%、2%。 | 牛出栏 growth 5% eq actual - ; 羊出栏 growth 2% eq actual -
          # a bound after the last number of a list holds for all
          甲厂、乙厂产值分别增长3%、4%以上。 | 甲厂产值 growth 3% ge actual - ; 乙厂产值 growth 4% ge actual -
          # signs by verb, comparisons
          财政收入12亿元，同比下降3.5%。 | 财政收入 level 12亿元 eq actual - ; 财政收入 growth -3.5% eq actual -
          工业投资增长8%，比上年提高2.1个百分点。 | 工业投资 growth 8% eq actual - ; 工业投资 change 2.1个百分点 eq actual -
          规上工业增加值增长7%、低于全省1.2个百分点。 | 规上工业增加值 growth 7% eq actual - ; 规上工业增加值 change -1.2个百分点 eq actual -
          减少贫困人口3200人。 | 减少贫困人口 change -3200人 eq actual -
          耕地面积净增2万亩。 | 耕地面积 change 2万亩 eq actual -
          # shares
          税收收入9亿元，占财政收入的75%。 | 税收收入 level 9亿元 eq actual - ; 税收收入占财政收入比重 level 75% eq actual -
          # bounds before and after
          城镇登记失业率控制在4%以内。 | 城镇登记失业率 level 4% le actual -
          粮食产量稳定在30万吨以上。 | 粮食产量 level 30万吨 ge actual -
          引进高层次人才50余名。 | 引进高层次人才 level 50名 ge actual -
          接待游客近300万人次。 | 接待游客 level 300万人次 approx actual -
          研发投入占比不低于2%。 | 研发投入占比 level 2% ge actual -
          # ranges
          居民消费价格涨幅2%至3%。 | 居民消费价格 growth 2~3% range actual -
          # ratios
          三次产业结构调整为8.1∶40.2∶51.7。 | 第一产业比重 level 8.1% eq actual - ; 第二产业比重 level 40.2% eq actual - ; 第三产业比重 level 51.7% eq actual -
          # times
          旅游收入翻一番，游客人数翻两番。 | 旅游收入 multiple 2倍 eq actual - ; 游客人数 multiple 4倍 eq actual -
          电商交易额是五年前的3倍。 | 电商交易额 multiple 3倍 eq actual -
          # whose a sum or a size is that a clause gives without saying of what
          青石公园，总投资2亿元、占地30亩。 | 青石公园总投资 level 2亿元 eq actual - ; 青石公园占地 level 30亩 eq actual -
          投资2亿元，新建了青石公园。 | 青石公园投资 level 2亿元 eq actual -
          总投资约2亿元、年产3万吨的青石水泥项目建成投产。 | 青石水泥项目总投资 level 2亿元 approx actual -
          总投资2亿元的青石水泥项目正在抓紧安装设备。 | 青石水泥项目总投资 level 2亿元 eq actual -
          青石水泥项目：该项目总投资2亿元，流转土地60亩，占地30亩。 | 青石水泥项目总投资 level 2亿元 eq actual - ; 流转土地 level 60亩 eq actual - ; 青石水泥项目占地 level 30亩 eq actual -
          引进5亿元以上的项目9个，总投资60亿元。 | 引进5亿元以上的项目 level 9个 eq actual - ; 引进5亿元以上项目总投资 level 60亿元 eq actual -
          # an income is that of who acts
          接待游客6万人次，实现旅游收入3亿元。 | 接待游客 level 6万人次 eq actual - ; 旅游收入 level 3亿元 eq actual -
          青石景区共接待游客6万人次，实现旅游收入3亿元。 | 青石景区共接待游客 level 6万人次 eq actual - ; 青石景区旅游收入 level 3亿元 eq actual -
          # wholes and parts of a name of their own, parts by the measure of the whole
          外贸进出口总额31亿元，其中出口20亿元、增长8%，进口11亿元。 | 外贸进出口总额 level 31亿元 eq actual - ; 外贸出口总额 level 20亿元 eq actual - ; 外贸出口总额 growth 8% eq actual - ; 外贸进口总额 level 11亿元 eq actual -
          民用汽车保有量8万辆，其中私人汽车4万辆。 | 民用汽车保有量 level 8万辆 eq actual - ; 私人汽车保有量 level 4万辆 eq actual -
          # the same thing, another deed
          开工建设保障性住房480套，基本建成356套。 | 开工建设保障性住房 level 480套 eq actual - ; 基本建成保障性住房 level 356套 eq actual -
          # what is made less
          办件时限压缩七成，审批环节减少3个。 | 办件时限 growth -7成 eq actual - ; 审批环节 change -3个 eq actual -
          # round amounts that are passed
          零售总额突破百亿，增长8%。 | 零售总额 level 100亿 ge actual - ; 零售总额 growth 8% eq actual -
          工业产值跨过四千亿大关。 | 工业产值 level 4000亿 ge actual -
          经济总量跨上5万亿元台阶。 | 经济总量 level 5万亿元 ge actual -
          # Chinese numerals
          覆盖九成以上行政村。 | 覆盖行政村 level 9成 ge actual -
          产值突破百亿元。 | 产值 level 100亿元 ge actual -
          粮食总产一百二十三万吨，比上年增长百分之五点二。 | 粮食总产 level 123万吨 eq actual - ; 粮食总产 growth 5.2% eq actual -
          # counted things before and behind their number; the deed holds for the list
          建设30个口袋公园、5座体育公园。 | 建设口袋公园 level 30个 eq actual - ; 建设体育公园 level 5座 eq actual -
          新建学校5所、卫生室12个。 | 新建学校 level 5所 eq actual - ; 新建卫生室 level 12个 eq actual -
          # the value before a change is none
          贫困发生率由7%下降到1.2%。 | 贫困发生率 level 1.2% eq actual -
          水质优良率从2018年的71%提升到2020年的90%。 | 水质优良率 level 90% eq actual 2020
          # thresholds belong to the thing
          建成500亩以上示范园12个。 | 建成500亩以上示范园 level 12个 eq actual -
          # an attribute belongs to the subject before
          项目40个，总投资120亿元，年度投资30亿元。 | 项目 level 40个 eq actual - ; 项目总投资 level 120亿元 eq actual - ; 项目年度投资 level 30亿元 eq actual -
          # amounts per unit
          细颗粒物平均浓度32微克/立方米。 | 细颗粒物平均浓度 level 32微克/立方米 eq actual -
          全员劳动生产率达到18万元/人左右。 | 全员劳动生产率 level 18万元/人 approx actual -
          # what the sentence measures holds for all that follows
          从主要产品产量看，棉纱增长12%，布匹下降3%。 | 棉纱产量 growth 12% eq actual - ; 布匹产量 growth -3% eq actual -
          # what counted things did goes before them; a verb that describes the thing stays where it is
          8家企业主板上市。 | 主板上市企业 level 8家 eq actual -
          引进4家主板上市企业。 | 引进主板上市企业 level 4家 eq actual -
          6个县（市、区）通过省级验收。 | 通过省级验收县 level 6个 eq actual -
          城区内9条道路实现通车。 | 实现通车道路 level 9条 eq actual -
          集中改造的14条小巷全部完工。 | 集中改造小巷 level 14条 eq actual -
          # what the last item of a list says for all: its predicate, the works behind 等
          3个市和7个县获评先进城市。 | 获评先进城市市 level 3个 eq actual - ; 获评先进城市县 level 7个 eq actual -
          完成6条道路、9处广场等绿化工程。 | 完成道路绿化工程 level 6条 eq actual - ; 完成广场绿化工程 level 9处 eq actual -
          # what a thing is like at length is no part of its name
          组织实施好关系全区长远发展的52个重点项目。 | 组织实施重点项目 level 52个 eq actual -
          # where something came from in words is no part of the subject
          合作社由三年前的不足百个发展到目前的620个。 | 合作社 level 620个 eq actual -
          城乡居民收入比由3∶1缩小到2.4∶1。 | 城乡居民收入比 level 2.4 eq actual -
          # the words of a bound begin other words, too
          经受了12轮强降水。 | 受强降水 level 12轮 eq actual -
          # a bound behind a remark in brackets, and before the deed for a whole list
          招聘教师500人（含博士60人）左右。 | 招聘教师 level 500人 approx actual - ; 招聘博士 level 60人 eq actual -
          各县至少建设2家托育机构、1所养老院。 | 县至少建设托育机构 level 2家 ge actual - ; 建设养老院 level 1所 ge actual -
          # a whole of which shares are told
          全市120个断面中优良水质占比91%。 | 全市120个断面中优良水质占比 level 91% eq actual -
          # the work that money went into
          投资3亿元实施了供水改造工程。 | 供水改造工程投资 level 3亿元 eq actual -
          # more than a plan said
          工业项目完成投资90亿元、超年度计划12%。 | 工业项目完成投资 level 90亿元 eq actual - ; 工业项目完成投资超年度计划 level 12% eq actual -
          # whom something is for is no part of it
          向困难学生提供助学金，每人每年1200元。 | 提供助学金 level 1200元 eq actual -
          # the owners that the clause before lists
          医疗废物、生活垃圾处理能力不断提高，处理率分别达到95%、88%以上。 | 医疗废物处理率 level 95% ge actual - ; 生活垃圾处理率 level 88% ge actual -
          # a share of something belongs to the subject before
          可再生能源发电量超50亿度、装机占比突破40%。 | 可再生能源发电量 level 50亿度 ge actual - ; 可再生能源装机占比 level 40% ge actual -
          # deeds that tell whom something reaches
          接待国内外旅游人数达到80万人次，旅游收入达到6亿元。 | 接待国内外旅游人数 level 80万人次 eq actual - ; 国内外旅游收入 level 6亿元 eq actual -
          新建饮水工程35处，惠及1.6万人。 | 新建饮水工程 level 35处 eq actual - ; 饮水工程惠及人口 level 1.6万人 eq actual -
          # what a name means
          绿色走廊是指两地投入约300辆货车。 | 两地投入货车 level 300辆 approx actual -
          # a capacity between a name and what it is claims nothing; after a deed or a measure it does
          甲厂60万吨甲醇装置试车，投产企业3家。 | 投产企业 level 3家 eq actual -
          新增30万千瓦风电装机。 | 新增风电装机 level 30万千瓦 eq actual -
          # a part counted in the unit of the whole is measured as the whole is
          农作物播种面积50万亩，其中小麦30万亩。 | 农作物播种面积 level 50万亩 eq actual - ; 小麦面积 level 30万亩 eq actual -
          零售总额增长9%，城镇增长8%。 | 零售总额 growth 9% eq actual - ; 城镇零售总额 growth 8% eq actual -
          全县生产总值80亿元，第一产业20亿元。 | 全县生产总值 level 80亿元 eq actual - ; 第一产业增加值 level 20亿元 eq actual -
          # a list says once that its members grew; a rate among them did not
          工业产值增长8%、固定资产投资11%、消费品零售额-2%。 | 工业产值 growth 8% eq actual - ; 固定资产投资 growth 11% eq actual - ; 消费品零售额 growth -2% eq actual -
          工业产值增长8%、森林覆盖率11%。 | 工业产值 growth 8% eq actual - ; 森林覆盖率 level 11% eq actual -
          # tenths behind 成
          绿化面积占六成五。 | 绿化面积占比 level 6.5成 eq actual -
          # the natural growth of people is a rate of its own
          人口自然增长率4.2‰。 | 人口自然增长率 level 4.2‰ eq actual -
          # letters that name a figure
          人均GDP4.2万元。 | 人均GDP level 4.2万元 eq actual -
          # years before a verb say when or how long, not what
          生产总值80亿元，2025年达到90亿元。 | 生产总值 level 80亿元 eq actual 2025 ; 生产总值 level 90亿元 eq actual 2025
          粮食产量连续9年稳定在30万吨以上。 | 粮食产量 level 30万吨 ge actual -
          # what the next number measures is said of the things counted
          35个监测断面水质优良率达98%。 | 35个监测断面水质优良率 level 98% eq actual -
          公交与地铁50米内换乘比例达70%。 | 公交与地铁50米内换乘比例 level 70% eq actual -
          # classes by size before their counts
          新开工项目80个，其中5000万元以上30个。 | 新开工项目 level 80个 eq actual - ; 5000万元以上新开工项目 level 30个 eq actual -
          # a ratio that was another before
          三次产业比由去年的9∶41∶50调整为8∶40∶52。 | 第一产业比重 level 8% eq actual - ; 第二产业比重 level 40% eq actual - ; 第三产业比重 level 52% eq actual -
          # what farmers earn more is a change
          带动农民人均增收600元。 | 农民人均增收 change 600元 eq actual -
          # a rate that changed is not what the next clause grew by
          投资增速回升2个百分点，其中民间投资增长5%。 | 投资增速 change 2个百分点 eq actual - ; 民间投资 growth 5% eq actual -
          # a number without unit that a bound or a measure and a point make a figure
          灌溉水利用系数不低于0.51，居民收入倍差2.3。 | 灌溉水利用系数 level 0.51 ge actual - ; 居民收入倍差 level 2.3 eq actual -
          # a remark in brackets is not what the next clause is about
          接待游客300万人次（其中境外2万人次），增长5%。 | 接待游客 level 300万人次 eq actual - ; 接待境外 level 2万人次 eq actual - ; 接待游客 growth 5% eq actual -
          # another deed done to the same things
          全市安排重点项目60个，已开工40个。 | 全市安排重点项目 level 60个 eq actual - ; 开工重点项目 level 40个 eq actual -
          # a bound behind each number of a list of things
          建设2个以上示范园区、20个以上示范村。 | 建设示范园区 level 2个 ge actual - ; 建设示范村 level 20个 ge actual -
          # names in a list say which, not what is counted
          新建滨河路、文化路等市政道路12条。 | 新建市政道路 level 12条 eq actual -
          新增滨河等公交线路10条。 | 新增滨河等公交线路 level 10条 eq actual -
          启用青石、柳河、东湖三个水厂。 | 启用水厂 level 3个 eq actual -
          # how long the roads are that are counted right before
          新改扩建城市道路16条21公里。 | 新改扩建城市道路 level 16条 eq actual - ; 新改扩建城市道路里程 level 21公里 eq actual -
          高速公路续建6个项目518公里，新开工2个项目。 | 高速公路续建项目 level 6个 eq actual - ; 高速公路续建项目里程 level 518公里 eq actual - ; 高速公路新开工项目 level 2个 eq actual -
          # shares of a plan
          棚户区改造开工7384套，为年度任务的101.5%。 | 棚户区改造开工 level 7384套 eq actual - ; 棚户区改造开工占年度任务比重 level 101.5% eq actual -
          完成投资32.4亿元，占年度计划31亿元的104.7%。 | 完成投资 level 32.4亿元 eq actual - ; 完成投资占年度计划比重 level 104.7% eq actual -
          # milestones that are counted
          生产总值连续迈上三个千亿元台阶，达到5369亿元。 | 生产总值 level 5369亿元 eq actual -
          # what was done last has the number
          开展前期工作并申请专项资金1.6亿元。 | 申请专项资金 level 1.6亿元 eq actual -
          # what will be once something is built
          青石水厂开工，达产后年可实现产值4亿元。 | 青石水厂年产值 level 4亿元 eq target -
          # whom something reaches
          完成老旧小区改造，涉及居民860户、2300人。 | 老旧小区改造涉及居民 level 860户 eq actual - ; 老旧小区改造涉及居民 level 2300人 eq actual -
          实施危旧房改造6.3万平方米、受益居民2100户。 | 实施危旧房改造 level 6.3万平方米 eq actual - ; 危旧房改造受益居民 level 2100户 eq actual -
          # what the things did
          24台射电望远镜投入观测。 | 投入观测射电望远镜 level 24台 eq actual -
          每年办成10件为民实事。 | 每年办成为民实事 level 10件 eq actual -
          # 预期 inside a name is no aim, nor is a plan that a share is of
          人均预期寿命达到78.5岁。 | 人均预期寿命 level 78.5岁 eq actual -
          完成投资2亿元，占年度计划投资的46%。 | 完成投资 level 2亿元 eq actual - ; 完成投资占年度计划投资比重 level 46% eq actual -
          # a work that its sum describes
          援藏投资3800万元的县医院封顶。 | 县医院投资 level 3800万元 eq actual -
          建设长3850米的青石大桥。 | 青石大桥长 level 3850米 eq actual -
          # what part of it is for, how much of it a day
          发行债券157亿元，其中用于项目建设142亿元。 | 发行债券 level 157亿元 eq actual - ; 发行债券用于项目建设 level 142亿元 eq actual -
          新登记企业增长14.5%，平均每天新增1.2万户。 | 新登记企业 growth 14.5% eq actual - ; 新登记企业平均每天新增 level 1.2万户 eq actual -
          # measures behind a count, deeds before a list of names
          全市63个重点项目总投资300亿元。 | 全市重点项目 level 63个 eq actual - ; 重点项目总投资 level 300亿元 eq actual -
          全年已建成青石小学、柳河小学两所学校。 | 建成学校 level 2所 eq actual -
          竣工项目有青石水厂、柳河水厂等3个。 | 竣工项目 level 3个 eq actual -
          # a span of years is no subject
          生产总值达到30亿元，“十五”期间年均增长11.4%。 | 生产总值 level 30亿元 eq actual - ; 生产总值 growth 11.4% eq actual 2001/2005
          # how much of a part of a project is done
          青石大桥加快建设，桥面完成82%，护栏完成七成。 | 青石大桥桥面 level 82% eq actual - ; 青石大桥护栏 level 7成 eq actual -
          青石工业园加快建设，入驻企业17家。 | 青石工业园入驻企业 level 17家 eq actual -
          # numbers below zero
          工业增速为-3.2%，建筑业增速为2%。 | 工业 growth -3.2% eq actual - ; 建筑业 growth 2% eq actual -
          # the value of another time, to which a later one is compared
          全县生产总值达到136亿元，较“十三五”末的93亿元增加43亿元。 | 全县生产总值 level 136亿元 eq actual - ; 全县生产总值 change 43亿元 eq actual -
          养老金标准从每月70元提高到123元。 | 养老金标准 level 123元 eq actual -
          # how fast something grew, told as a noun
          要把全年零售物价上涨幅度控制在10%以内。 | 零售物价 growth 10% le target -
          投资增长幅度由上年的58.6%回落到27.8%。 | 投资增长幅度 growth 27.8% eq actual -
          # how many more there are, unlike what a verb is done to
          产业目录增加33项内容，加快12个项目建设。 | 产业目录增加内容 change 33项 eq actual - ; 加快项目建设 level 12个 eq actual -
          # deeds after which there are fewer
          全县压减会议支出190万元、压减培训15%。 | 全县压减会议支出 change -190万元 eq actual - ; 压减培训 growth -15% eq actual -
          削减污染用地面积10万平方米。 | 削减污染用地面积 change -10万平方米 eq actual -
          # what counted things got, said once for a list
          10家单位、12名个人获全县先进表彰。 | 获全县先进表彰单位 level 10家 eq actual - ; 获全县先进表彰个人 level 12名 eq actual -
          # a word within another
          动员超800名志愿者线上线下接力。 | 动员志愿者线上线下接力 level 800名 ge actual -
          # a share of a whole that someone contributes
          经开区贡献了全县38.7%的税收。 | 经开区贡献了全县税收 level 38.7% eq actual -
          # the same subject, prices left out
          农民人均纯收入达到2220元，扣除物价因素比上年增长5%。 | 农民人均纯收入 level 2220元 eq actual - ; 农民人均纯收入 growth 5% eq actual -
          物价上涨，涨幅仍然高达21.7%。 | 物价上涨 growth 21.7% eq actual -
          # a round amount that something came back to
          进出口总额增长9.4%、重回百亿元。 | 进出口总额 growth 9.4% eq actual - ; 进出口总额 level 100亿元 ge actual -
          # measures that share an owner
          道路交通事故起数、死亡人数、直接经济损失分别下降3%、12%、25%。 | 道路交通事故起数 growth -3% eq actual - ; 道路交通事故死亡人数 growth -12% eq actual - ; 道路交通事故直接经济损失 growth -25% eq actual -
          # a figure that names what it stands before
          10种有色金属产量占全国比重超5%。 | 10种有色金属产量占全国比重 level 5% ge actual -
          # a point as older reports set it
          固定资产投资增长19·5%。 | 固定资产投资 growth 19.5% eq actual -
          # 约 at the end of a word bounds nothing
          集中签约14个产业项目。 | 集中签约产业项目 level 14个 eq actual -
          节约标煤2万吨。 | 节约标煤 level 2万吨 eq actual -
          # bounds as signs
          城镇登记失业率≤4.2%。 | 城镇登记失业率 level 4.2% le actual -
          外资比上年翻了一番还多。 | 外资 multiple 2倍 ge actual -
          # a numeral with two that multiply
          完成投资三亿二千万元。 | 完成投资 level 32000万元 eq actual -
          原煤产量十一亿一千万吨。 | 原煤产量 level 111000万吨 eq actual -
          # a numeral before a unit that begins with one
          新增装机百万千瓦。 | 新增装机 level 100万千瓦 eq actual -
          # more of a deed than at another time
          全年开工项目216个，同比多开工48个。 | 开工项目 level 216个 eq actual - ; 开工项目 change 48个 eq actual -
          # where something came from
          民用车占比由年初的12.4%降到8%。 | 民用车占比 level 8% eq actual -
          居民收入由2011年的192亿元变化到2016年的286亿元。 | 居民收入 level 286亿元 eq actual 2016
          三次产业结构由“十一五”末的17：46：37演进到12：50：38。 | 第一产业比重 level 12% eq actual - ; 第二产业比重 level 50% eq actual - ; 第三产业比重 level 38% eq actual -
          # numerals that share their noun
          一、二、三产分别增长6%、24%和13%。 | 第一产业 growth 6% eq actual - ; 第二产业 growth 24% eq actual - ; 第三产业 growth 13% eq actual -
          # members of one kind, each whole
          增值税、企业所得税分别为7.1亿元和8.4亿元。 | 增值税 level 7.1亿元 eq actual - ; 企业所得税 level 8.4亿元 eq actual -
          # whom something reaches, right behind its count
          改造老旧小区34个惠及5300户。 | 改造老旧小区 level 34个 eq actual - ; 老旧小区惠及户 level 5300户 eq actual -
          # those of a whole that did something, with its object
          34个行业中有24个实现正增长。 | 行业 level 34个 eq actual - ; 实现正增长行业 level 24个 eq actual -
          34个行业中，24个达到年度目标。 | 行业 level 34个 eq actual - ; 达到年度目标行业 level 24个 eq actual -
          开工项目12个，其中8个实现投产。 | 开工项目 level 12个 eq actual - ; 实现投产项目 level 8个 eq actual -
          # how much more there is of a measure
          设施农业面积新增4.2万亩。 | 设施农业面积 change 4.2万亩 eq actual -
          """)
  void readsAsAPersonWould(String text, String expected) {
    assertThat(Reading.statements(text)).containsExactly(expected.split(" ; ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "排在第3位、进入前10名。",
    "开通5G基站，完善“3+3”体系，落实《2030年纲要》。",
    "连续5年获奖，提前2个月完工。",
    "三分之一的乡镇通了高铁，开展三大攻坚战。",
    "某某10万吨铝材项目开工，60岁以上老人免费乘车。",
    "在这63个项目中，最大的是铝材项目。",
    "年产3000辆客车项目投产。",
    "把14亿中国人的饭碗端牢。",
    "在我们这样一个有13亿人口的国家，这很不容易。",
    "总量每增长1个百分点的增量来之不易。",
    "发挥县和乡两个积极性。",
    "青石开发区全国排名53位。",
    "国道315线、206省道通车。",
    "新建110千伏甲乙变。",
    "总量连跨两个千亿台阶。",
    "总量连跨4个千亿台阶。",
    "培育百亿企业，打造千亿产业。"
  })
  void leavesWhatClaimsNothing(String text) {
    assertThat(Reading.statements(text)).isEmpty();
  }

  @Test
  void theYearOfAReportAndItsPartsGivePeriodAndNature() {
    String text =
        """
        政府工作报告
        ——2022年1月10日在某县第一届人民代表大会第二次会议上
        县长 张三
        一、2021年工作回顾
        全县生产总值增长6%。比2015年增长48%。
        二、2022年工作安排
        全县生产总值增长7%左右。今后五年，全县生产总值年均增长6%。到2030年，森林覆盖率达到40%。
        """;

    assertThat(Reading.statements(text))
        .contains(
            "全县生产总值 growth 6% eq actual 2021",
            "全县生产总值 growth 7% approx target 2022",
            "全县生产总值 growth 6% eq target 2022/2026",
            "森林覆盖率 level 40% eq target 2030");
  }

  @Test
  void aProjectThatATitleNamesOwnsTheSumsBelowIt() {
    String text = "一、青石河防洪工程\n总投资2836万元，惠及3个村。\n二、其他工作\n总投资5亿元。\n";

    assertThat(Reading.statements(text))
        .containsExactly(
            "青石河防洪工程总投资 level 2836万元 eq actual -",
            "青石河防洪工程惠及村 level 3个 eq actual -",
            "总投资 level 5亿元 eq actual -");
  }

  @Test
  void aHeadlineThatItsParagraphRepeatsCountsOnce() {
    String text = "——森林覆盖率达到31%\n一年来，植树造林成效明显，森林覆盖率达到31%，比上年提高1个百分点。\n";

    assertThat(Reading.statements(text))
        .containsExactly("森林覆盖率 level 31% eq actual -", "森林覆盖率 change 1个百分点 eq actual -");
  }

  @Test
  void digitsThatNoFigureHasStayUnexplainedAndTheRestIsRead() {
    String text = "生产总值123456789012345678901234567亿元，财政收入增长5%。";

    assertThat(Reading.statements(text)).containsExactly("财政收入 growth 5% eq actual -");
    assertThat(Reading.read(text).rows(NumberRow.class))
        .extracting(NumberRow::disposition)
        .containsExactly("unexplained", "statement");
  }
}

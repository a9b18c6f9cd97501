-- One row is a unit of measure. Units that the reference data does not list (composed or counting
-- units) have the factor that their values show and the dimension of their base unit. The empty code
-- stands for no unit. A double becomes a decimal by way of its text, the shortest that means it.
with listed as (
    select
        unit_code,
        unit_name,
        dimension,
        base_unit,
        case
            when denominator = 1 then numerator
            else cast(cast(cast(numerator as double) / cast(denominator as double) as varchar) as decimal(38, 18))
        end as factor,
        'reference' as origin
    from stg_unit
),
used as (
    select unit_code, unit, base_unit, value, base_value from stg_observation
    union all
    select unit_code, unit, base_unit, value, base_value from stg_statement
),
named as (
    select
        unit_code,
        unit as unit_name,
        base_unit,
        cast(cast(cast(base_value as double) / cast(value as double) as varchar) as decimal(38, 18)) as factor,
        row_number() over (
            partition by unit_code
            order by case when value <> 0 then 0 else 1 end, length(unit), unit, abs(value) desc, base_value
        ) as place
    from used as u
    where unit_code <> ''
        and not exists (select 1 from stg_unit as r where r.unit_code = u.unit_code)
),
measured as (
    select distinct base_unit, dimension from stg_unit
),
discovered as (
    select n.unit_code, n.unit_name, coalesce(m.dimension, '') as dimension, n.base_unit, n.factor, 'discovered' as origin
    from named as n
    left join measured as m on m.base_unit = n.base_unit
    where n.place = 1
)
select * from listed where unit_code <> ''
union all
select * from discovered
union all
select '', '', '', '', cast(1 as decimal(38, 18)), 'none'

import { graphql, type ResultOf } from '../../lib/graphql.js';

const Screen = graphql(`
  fragment Screen on SharedScreen @_unmask {
    version
    at
    presentation
    since
    sentence
    newCount {
      value
      words
    }
    latest {
      id
      at
      sentence
      text
      organisation
      platforms
      places
      trendId
      topics {
        code
        label
      }
    }
    rising {
      id
      title
      level
      certainty
      phase
      isNew
      places
      momentum {
        direction
        because
      }
      daily {
        date
        count
      }
      organisations {
        value
        words
      }
    }
    topics {
      topic {
        code
        label
      }
      weeks {
        start
        count
        incomplete
        small
      }
      total {
        value
        words
      }
      sentence
    }
    municipalities {
      municipality {
        code
        name
      }
      count {
        value
        words
      }
    }
    upcoming {
      start
      end
      precision
      title
      text
      place
      trendId
      level
    }
    holidays {
      name
      start
      end
    }
  }
`);

/** The whole shared screen, asked once. */
export const SharedScreenQuery = graphql(
  `
    query SharedScreen($presentation: Boolean!) {
      sharedScreen(presentation: $presentation) {
        ...Screen
      }
    }
  `,
  [Screen],
);

/** The whole shared screen, sent again at every change. */
export const SharedScreenChanged = graphql(
  `
    subscription SharedScreenChanged($presentation: Boolean!) {
      sharedScreenChanged(presentation: $presentation) {
        ...Screen
      }
    }
  `,
  [Screen],
);

/** All municipalities of the region, also those where nothing was seen. */
export const RegionQuery = graphql(`
  query ScreenRegion {
    region {
      code
      municipalities {
        code
        name
      }
    }
  }
`);

/** One trend as it may be shown to a room. */
export const PresentedTrendQuery = graphql(`
  query PresentedTrend($id: ID!) {
    presentedTrend(id: $id) {
      id
      title
      summary
      level
      certainty
      phase
      places
      platforms
      momentum {
        direction
        because
      }
      daily {
        date
        count
      }
      organisations {
        value
        words
      }
      sources {
        value
        words
      }
      upcoming {
        start
        end
        precision
        text
        place
        level
      }
    }
  }
`);

/** What the shared screen shows. */
export type ScreenData = ResultOf<typeof SharedScreenQuery>['sharedScreen'];
/** One trend as shown to a room. */
export type PresentedTrendData = NonNullable<ResultOf<typeof PresentedTrendQuery>['presentedTrend']>;

import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { onReconnected } from '../../lib/api.js';
import { SharedScreenChanged, SharedScreenQuery, type ScreenData } from './shared-screen-documents.js';

/** What the screen holds now; `receivedAt` says of when it is, `error` why there is nothing newer. */
export interface LiveScreen {
  screen: ScreenData | null;
  receivedAt: Date | null;
  error: unknown;
}

const NOTHING: LiveScreen = { screen: null, receivedAt: null, error: null };

/** Asks the shared screen once and then follows it; what was shown stays when the connection is lost. */
export function useSharedScreen(presentation: boolean): LiveScreen {
  const client = useClient();
  const [live, setLive] = useState<LiveScreen>(NOTHING);
  useEffect(() => {
    setLive(NOTHING);
    let here = true;
    const show = (screen: ScreenData) => here && setLive({ screen, receivedAt: new Date(), error: null });
    const ask = async () => {
      const { data, error } = await client.query(SharedScreenQuery, { presentation }, { requestPolicy: 'network-only' });
      if (data) show(data.sharedScreen);
      else if (error && here) setLive((before) => ({ ...before, error }));
    };
    void ask();
    const changes = client.subscription(SharedScreenChanged, { presentation }).subscribe(({ data }) => {
      if (data) show(data.sharedScreenChanged);
    });
    const stopReconnected = onReconnected(() => void ask());
    return () => {
      here = false;
      changes.unsubscribe();
      stopReconnected();
    };
  }, [client, presentation]);
  return live;
}
